import { expect, it } from 'vitest'
import { typeset } from './typeset.ts'

it.each([
  ['"Good health," says the yardman.', '“Good health,” says the yardman.'],
  ["She'd count", 'She’d count'],
  ['("Ill.")', '(“Ill.”)'],
  ['"He said \'no\'."', '“He said ‘no’.”'],
])('sets %s', (plain, set) => {
  expect(typeset([plain])).toEqual([set])
})

it('looks back over the pieces of a paragraph', () => {
  expect(typeset(['"', 'Byōki, sensei', '," she says. "', 'Omedetō', '."'])).toEqual(['“', 'Byōki, sensei', ',” she says. “', 'Omedetō', '.”'])
})
