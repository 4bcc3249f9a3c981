import { describe, expect, it } from 'vitest'
import { countWords, plain, setRuns } from './runs.ts'

describe('runs', () => {
  it('sets emphasis', () => {
    expect(setRuns('Say _hai_.')).toEqual([{ text: 'Say ' }, { text: 'hai', emphasis: true }, { text: '.' }])
  })
  it('hangs a note on the last sentence, after a closing quote too', () => {
    expect(setRuns('"Such a day!" he says. It was.', ['a'])).toEqual([{ text: '"Such a day!" he says. ' }, { text: 'It was.', note: 'a' }])
    expect(setRuns('One sentence', ['a'])).toEqual([{ text: 'One sentence', note: 'a' }])
  })
  it('hangs notes on marked words, in order', () => {
    expect(setRuns('The [[Road]] and the [[_yard_]].', ['a', 'b'])).toEqual([
      { text: 'The ' }, { text: 'Road', note: 'a' }, { text: ' and the ' }, { text: 'yard', emphasis: true, note: 'b' }, { text: '.' },
    ])
  })
  it('never loses a note', () => {
    expect(setRuns('Both [[here]].', ['a', 'b']).filter(run => run.note).map(run => run.note)).toEqual(['a', 'b'])
  })
  it('counts words and gives plain text', () => {
    const runs = setRuns('  "_Byōki_," you say — twice.  ')
    expect(plain(runs)).toBe('"Byōki," you say — twice.')
    expect(countWords(runs)).toBe(4)
    expect(setRuns('   ')).toEqual([])
  })
})
