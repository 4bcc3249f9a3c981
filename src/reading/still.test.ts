import { expect, it } from 'vitest'
import { words } from './parts/words.ts'
import { writeOpening, writeTitle } from './still.ts'

it('holds the sentence, the whole content note and the way in', () => {
  const title = writeTitle()
  expect(title).toContain(words.sentence)
  for (const paragraph of words.contentNote) expect(title).toContain(paragraph)
  expect(title).toMatch(/<a class="begin" data-begin="new" href="#read" role="button">/)
})

it('writes prose as text, never as markup', () => {
  const html = writeOpening({
    position: { choices: 0, turns: 0 }, chapter: '00', cues: [], choices: [], goesOn: true,
    passages: [{ id: '0.0', kind: 'prose', runs: [{ text: '<b> & "so"' }, { text: 'on', emphasis: true }] }],
  })
  expect(html).toContain('data-passage="0.0">&lt;b&gt; &amp; “so”<em>on</em></p>')
})
