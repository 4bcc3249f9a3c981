/** What goes on after a vote: the option, and whether the class carried it. */
export interface Decision {
  readonly option: number
  readonly by: 'votes' | 'pick' | 'no-majority'
}

/**
 * Decides a vote.
 * @param tally votes for each option, in order
 * @param asked the option whose letter opened the vote: it goes on where no other has most of the votes
 * @param overruled the teacher's pick against the count, if there is one
 */
export function decide(tally: readonly number[], asked: number, overruled?: number): Decision {
  if (overruled !== undefined) return { option: overruled, by: 'pick' }
  const most = Math.max(0, ...tally)
  if (most === 0) return { option: asked, by: 'pick' }
  const leading = tally.flatMap((votes, option) => votes === most ? [option] : [])
  return leading.length === 1 ? { option: leading[0] ?? asked, by: 'votes' } : { option: asked, by: 'no-majority' }
}
