import { describe, expect, it } from 'vitest'
import { PRINTS } from './prints.ts'

describe('PRINTS', () => {
  it('can read the name of every picture that is shipped', () => {
    expect(PRINTS.strays).toEqual([])
  })

  it('has every layered picture in one piece too, for those who see no stage', () => {
    const bare = Object.entries(PRINTS.scenes).flatMap(([place, lights]) =>
      Object.entries(lights).filter(([, print]) => print.still === null).map(([light]) => `${place}-${light}`))
    expect(bare).toEqual([])
  })
})
