import { describe, expect, it } from 'vitest'
import { isWalking, walk } from './walk.ts'
import type { Someone, Standing } from './walk.ts'

const ksana = { id: 'ksana', url: '/ksana-neutral' }
const diao = { id: 'diao', url: '/diao-neutral' }

function drawings(there: Standing | null, wanted: Someone | null): (string | null)[] {
  const seen: (string | null)[] = []
  while (isWalking(there, wanted)) {
    there = walk(there, wanted)
    seen.push(there && `${there.id} ${there.pose}`)
  }
  return seen
}

describe('walk', () => {
  it('brings somebody in three drawings', () => {
    expect(drawings(null, ksana)).toEqual(['ksana 0', 'ksana 1', 'ksana 2'])
  })

  it('lets somebody go', () => {
    expect(drawings({ ...ksana, pose: 2 }, null)).toEqual(['ksana 1', 'ksana 0', null])
  })

  it('lets one go before another comes', () => {
    expect(drawings({ ...ksana, pose: 2 }, diao)).toEqual(['ksana 1', 'ksana 0', null, 'diao 0', 'diao 1', 'diao 2'])
  })

  it('changes a face in one', () => {
    expect(drawings({ ...ksana, pose: 2 }, { ...ksana, url: '/ksana-smile' })).toEqual(['ksana 2'])
  })

  it('turns round whoever comes back', () => {
    expect(drawings({ ...ksana, pose: 0 }, ksana)).toEqual(['ksana 1', 'ksana 2'])
  })

  it('stands still when there is nowhere to go', () => {
    expect(isWalking({ ...ksana, pose: 2 }, ksana)).toBe(false)
    expect(isWalking(null, null)).toBe(false)
    expect(walk(null, null)).toBeNull()
  })
})
