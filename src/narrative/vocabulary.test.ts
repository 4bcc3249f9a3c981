import { describe, expect, it } from 'vitest'
import { ageIn, describePerson } from './vocabulary.ts'

const ksana = { describe: 'A girl.', ages: { schoolgirl: { from: '02', describe: 'A schoolgirl.' }, grown: { from: '05', describe: 'A young woman.' } } }

describe('the age in which a person is shown', () => {
  it('is the last that has begun', () => {
    expect(['00', '01', '02', '04', '05', '10'].map(chapter => ageIn(ksana, chapter))).toEqual(['', '', 'schoolgirl', 'schoolgirl', 'grown', 'grown'])
    expect(ageIn({}, '10')).toBe('')
  })

  it('has its own words for those who do not see it', () => {
    expect(describePerson(ksana, '')).toBe('A girl.')
    expect(describePerson(ksana, 'grown')).toBe('A young woman.')
    expect(describePerson({ describe: 'A joiner.' }, 'old')).toBe('A joiner.')
  })
})
