/**
 * Choice ids that the text no longer offers, and what became of them: `old: new` where another choice took its
 * place. An id is never used again for something else. Saves, routes and codes are read through this table.
 */
export const HEIRS: Readonly<Record<string, string>> = {}

/**
 * Follows the table from an id to the one that is offered today.
 * @returns the id itself where it has no heir; a chain of heirs is followed to its end, a ring stops where it began
 */
export function findHeir(id: string, heirs: Readonly<Record<string, string>> = HEIRS): string {
  const met = new Set([id])
  let now = id
  for (let next = heirs[now]; next !== undefined && !met.has(next); next = heirs[now]) {
    met.add(next)
    now = next
  }
  return now
}
