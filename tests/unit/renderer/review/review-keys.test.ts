import { describe, expect, it } from 'vitest'
import { reviewAction } from '../../../../renderer/features/scoring/review/reviewing/review-keys'

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

describe('a key while a résumé is reviewed', () => {
  it.each(['m', 'n', 'f', 'M'])('%s answers, and is typed where a text is', (key) => {
    expect(reviewAction({ ...plain, key }, false)).toEqual({ kind: 'answer', key: key.toLowerCase() })
    expect(reviewAction({ ...plain, key }, true)).toBe(undefined)
  })

  it('submits, scrolls and goes on from wherever the focus is', () => {
    for (const inText of [true, false]) {
      expect(reviewAction({ ...plain, ctrlKey: true, key: 'Enter' }, inText)).toEqual({ kind: 'submit' })
      expect(reviewAction({ ...plain, altKey: true, key: 'ArrowDown' }, inText)).toEqual({
        kind: 'applicant',
        by: 1,
      })
      expect(reviewAction({ ...plain, altKey: true, key: 'PageUp' }, inText)).toEqual({
        kind: 'scroll',
        by: -1,
      })
    }
  })

  it('with AltGr writes a character', () => {
    expect(reviewAction({ ...plain, altKey: true, ctrlKey: true, key: 'Enter' }, false)).toBe(undefined)
    expect(reviewAction({ ...plain, altKey: true, ctrlKey: true, key: 'm' }, false)).toBe(undefined)
  })
})
