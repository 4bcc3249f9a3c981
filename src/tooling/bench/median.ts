/** The middle of a list of figures, those that are missing left out; undefined for none. */
export function median(figures: readonly (number | undefined)[]): number | undefined {
  const sorted = figures.filter(figure => figure !== undefined).sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
