import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePlainText } from '#shared/kernel/plain-text'

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const whole = fc.string({ unit: 'grapheme' })

describe('a plain text', () => {
  it('is read in UTF-8 and UTF-16, with the mark and, in UTF-8, without', () => {
    fc.assert(
      fc.property(whole, (text) => {
        fc.pre(!text.startsWith('\uFEFF'))
        expect(decodePlainText(Buffer.from(text))).toBe(text)
        expect(decodePlainText(Buffer.from(`\uFEFF${text}`))).toBe(text)
        expect(decodePlainText(utf16(text))).toBe(text)
        expect(decodePlainText(utf16(text).swap16())).toBe(text)
      }),
    )
  })

  it('is read in Windows-1252 where it is no UTF-8', () => {
    expect(decodePlainText(Uint8Array.of(0x80, 0x20, 0x93, 0xe9, 0x94, 0x92, 0x9f))).toBe('€ “é”’Ÿ')
  })

  it('has no half characters', () => {
    expect(decodePlainText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))).toBe('\uFFFDA')
  })
})
