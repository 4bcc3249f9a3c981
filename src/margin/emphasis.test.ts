import { isValidElement, type VNode } from 'preact'
import { expect, it } from 'vitest'
import { readEmphasis } from './emphasis.ts'

it('sets what stands between underscores, and leaves the rest', () => {
  const pieces = readEmphasis('The word _omedetō_ is "snake_case", no, _yes_.')
  const flat = pieces.map((piece) => (isValidElement(piece) ? { em: (piece as VNode<{ children: string }>).props.children } : piece))
  expect(flat).toEqual(['The word ', { em: 'omedetō' }, ' is “snake_case”, no, ', { em: 'yes' }, '.'])
})
