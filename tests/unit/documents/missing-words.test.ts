import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingWords } from '#electron/documents/missing-words'

const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 })

describe('missing words', () => {
  it('are none when all are found, in whatever order and among others', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (expected, others) => {
        expect(missingWords(expected, [...others, ...expected.slice().reverse()])).toEqual([])
      }),
    )
  })

  it('are exactly the words taken away', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 6 })),
        fc.nat(),
        (expected, at) => {
          fc.pre(expected.length > 0)
          const gone = expected[at % expected.length]
          expect(
            missingWords(
              expected,
              expected.filter((each) => each !== gone),
            ),
          ).toEqual([gone])
        },
      ),
    )
  })

  it('count repetitions', () => {
    expect(missingWords(['no', 'no', 'yes'], ['yes', 'no'])).toEqual(['no'])
  })

  it('are not those that were broken over lines, even with other pieces between', () => {
    expect(missingWords(['Donaudampfschiff', 'x'], ['Donau', 'x', 'dampf', 'Page', 'schiff'])).toEqual([])
    expect(missingWords(['abcdef', 'abcxyz'], ['abc', 'def', 'abc', 'xyz'])).toEqual([])
  })

  it('are those of which a piece is gone or out of order', () => {
    expect(missingWords(['abcdef'], ['abc', 'ef'])).toEqual(['abcdef'])
    expect(missingWords(['abcdef'], ['def', 'abc'])).toEqual(['abcdef'])
  })

  it('do not use a piece twice', () => {
    expect(missingWords(['abab', 'ab'], ['ab', 'ab'])).toEqual(['abab'])
  })
})
