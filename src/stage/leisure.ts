/** Until the page has nothing better to do. */
export function leisure(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 400 })
    else setTimeout(resolve, 60)
  })
}
