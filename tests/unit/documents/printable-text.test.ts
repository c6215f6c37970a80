import { describe, expect, it } from 'vitest'
import { printableText, wordsOf } from '#electron/documents/printable-text'

describe('printable text', () => {
  it('is composed: a letter and its mark become one character where there is one', () => {
    expect(printableText('Jose\u0301')).toBe('José')
  })

  it('knows one line end and four spaces instead of a tab', () => {
    expect(printableText('a\r\nb\rc\u2028d\u0085e\u000Bf\tg')).toBe('a\nb\nc\nd\ne\nf    g')
  })

  it('leaves out what is never seen, so that it cannot make a document impossible', () => {
    expect(printableText('\uFEFFco\u00ADop\u200Ber\u200Da\u2060te\u202E!\u0000\uFE0F')).toBe('cooperate!')
  })

  it('keeps spaces that forbid a line break and makes others plain', () => {
    expect(printableText('10\u00A0km\u202F!\u2003x\u3000y')).toBe('10\u00A0km\u202F! x y')
  })

  it('leaves plain text as it is', () => {
    expect(printableText('Plain text,\n(2 lines).')).toBe('Plain text,\n(2 lines).')
  })

  it('falls into words at every kind of space', () => {
    expect(wordsOf(' 10\u00A0km\n up\tthe river ')).toEqual(['10', 'km', 'up', 'the', 'river'])
  })
})
