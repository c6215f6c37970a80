import { describe, expect, it } from 'vitest'
import { signedRange } from '#electron/signing/byte-range'

// A two-byte DER sequence and a byte of padding, as a PDF holds them.
const hex = '300000'
const file = Buffer.from(`before<${hex}>after`)
const range = [0, 6, 14, 5]

describe('a byte range', () => {
  it('covers all but the signature’s digits and their brackets', () => {
    expect(signedRange(file, range, hex)).toEqual({
      content: Buffer.from('beforeafter'),
      cms: Buffer.from('3000', 'hex'),
      gapStart: 6,
      end: 19,
    })
  })

  it('may end before the file does: others append after it', () => {
    expect(signedRange(file, [0, 6, 14, 4], hex)?.end).toBe(18)
  })

  it.each([
    ['does not start at 0', [1, 6, 14, 5]],
    ['leaves a bracket out', [0, 7, 14, 5]],
    ['has a gap wider than the signature', [0, 6, 15, 4]],
    ['has a gap narrower than the signature', [0, 6, 13, 6]],
    ['reaches beyond the file', [0, 6, 14, 6]],
    ['overlaps itself', [0, 14, 6, 5]],
    ['is negative', [0, 6, 14, -5]],
    ['is no whole number', [0, 6, 14, 4.5]],
    ['is not a number', [0, 6, 14, Number.NaN]],
    ['has another length', [0, 6, 14]],
    ['has two gaps', [0, 6, 14, 1, 16, 1]],
  ])('is refused if it %s', (_, numbers) => {
    expect(signedRange(file, numbers, hex)).toBeUndefined()
  })

  it.each(['300001', '3001', '310000', '30800000', '3', '', '30 000', '3A0000'])(
    'is refused around %j, which is no padded signature',
    (digits) => {
      const other = Buffer.from(`before<${digits}>after`)
      const end = 8 + digits.length
      expect(signedRange(other, [0, 6, end, 5], digits)).toBeUndefined()
    },
  )
})
