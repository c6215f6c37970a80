import { describe, expect, it } from 'vitest'
import { splitRuns } from '#electron/documents/split-runs'
import { testFonts } from '../../support/documents/pdf-tools'

const fonts = testFonts()
const split = (text: string) => splitRuns(text, fonts)

describe('text split by font', () => {
  it('stays whole where the text font has every character', () => {
    expect(split('Zoë paid 5 € – “so what?”\nΔ Ж')).toEqual({
      runs: [{ text: 'Zoë paid 5 € – “so what?”\nΔ Ж', family: 'Text' }],
      unprintable: [],
    })
  })

  it('goes to the font that has the character', () => {
    const { runs, unprintable } = split('a ≥ b ✓ ☐ 😀 Ա ა')
    expect(unprintable).toEqual([])
    expect(runs.map(({ family, text }) => [family, text.trim()])).toEqual([
      ['Text', 'a'],
      ['Math', '≥'],
      ['Text', 'b'],
      ['Symbols', '✓'],
      ['Text', ''],
      ['Symbols', '☐'],
      ['Text', ''],
      ['Emoji', '😀'],
      ['Text', ''],
      ['Armenian', 'Ա'],
      ['Text', ''],
      ['Georgian', 'ა'],
    ])
  })

  it('keeps a base character and its marks in one font', () => {
    const { runs } = split('q\u0303 x\u0302')
    expect(runs).toEqual([{ text: 'q\u0303 x\u0302', family: 'Text' }])
  })

  it('names each character that no font has, once', () => {
    expect(split('漢字 漢 אב').unprintable).toEqual(['漢', '字', 'א', 'ב'])
    expect(split('half a pair: \uD83D').unprintable).toEqual(['\uD83D'])
  })

  it('gives a very long word places to break at, and never inside a character', () => {
    const [run] = split('W'.repeat(200)).runs
    expect(run?.text.replaceAll('\u200B', '')).toBe('W'.repeat(200))
    expect(run?.text).toContain('\u200B')
    const pieces = split('𝐀𝐁'.repeat(40)).runs.filter(({ text }) => text !== '\u200B')
    expect(pieces.map(({ text }) => text).join('')).toBe('𝐀𝐁'.repeat(40))
    expect(pieces.every(({ text }) => /^[\u{10000}-\u{10FFFF}]+$/u.test(text))).toBe(true)
  })

  it('leaves words of ordinary length as they are', () => {
    const text =
      'https://example.test/a/rather/long/address/of/a/page with donaudampfschifffahrtsgesellschaft'
    expect(split(text).runs).toEqual([{ text, family: 'Text' }])
  })
})
