/**
 * The page's first script: lets the words that stand in the page be painted, then fetches the game. Where nothing is
 * painted, in a page that opens hidden, it does not wait for that.
 */
let isCalled = false
const call = (): void => {
  if (isCalled) return
  isCalled = true
  void import('./main.ts')
}
requestAnimationFrame(() => setTimeout(call))
setTimeout(call, 1000)
