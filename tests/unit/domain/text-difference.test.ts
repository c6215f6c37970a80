import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference } from '#shared/domain/records/text-difference'

const text = fc
  .array(fc.constantFrom('levee', 'pump', 'flood', 'é', ' ', '\n', '.', '中'), { maxLength: 12 })
  .map((words) => words.join(' '))

const side = (segments: ReturnType<typeof textDifference>, wanted: 'left' | 'right') =>
  segments
    .filter((segment) => segment.side === 'same' || segment.side === wanted)
    .map((segment) => segment.text)
    .join('')

describe('two versions of a text', () => {
  it('are told apart word by word', () => {
    expect(textDifference('The pump failed twice.', 'The pump failed at once.')).toEqual([
      { side: 'same', text: 'The pump failed ' },
      { side: 'left', text: 'twice' },
      { side: 'right', text: 'at once' },
      { side: 'same', text: '.' },
    ])
  })

  it('are both whole in the pieces', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const segments = textDifference(left, right)
        expect(side(segments, 'left')).toBe(left)
        expect(side(segments, 'right')).toBe(right)
      }),
    )
  })

  it('that have nothing in common and are very long are not compared for ever', () => {
    const left = Array.from({ length: 20_000 }, (_, index) => `left${index}`).join(' ')
    const right = Array.from({ length: 20_000 }, (_, index) => `right${index}`).join('\n')
    const segments = textDifference(left, right)
    expect(side(segments, 'left')).toBe(left)
    expect(side(segments, 'right')).toBe(right)
  })
})
