import { describe, expect, it } from 'vitest'
import { pageText } from '#electron/documents/page-text'

/** A font whose code 1 is `a`, 2 the ligature `fi`, 3 a space, each half as wide as high. */
const FONT = { texts: ['\0', 'a', 'fi', ' '], widths: [0, 500, 500, 500] }

function read(contents: string) {
  const { pieces, artifacts } = pageText({ contents, width: 100, height: 100, font: () => FONT })
  return { pieces: Object.fromEntries([...pieces].map(([number, text]) => [number, text.trim()])), artifacts }
}

function shown(operand: string, x = 10, y = 50): string {
  return `q\nBT\n1 0 0 1 ${x} ${y} Tm\n/F1 10 Tf\n${operand} TJ\nET\nQ\n`
}

describe('the text of a page', () => {
  it('is read by the map of its font, interrupted or not', () => {
    expect(read(`/P <<\n/MCID 7\n>> BDC\n${shown('[<00010002> 20 <0001> 0]')}EMC`).pieces).toEqual({
      7: 'afia',
    })
  })

  it('has a character that is none where a font has nothing for a code', () => {
    expect(read(`/P <</MCID 0>> BDC ${shown('[<0009> 0]')} EMC`).pieces).toEqual({ 0: '\uFFFD' })
  })

  it('has a space where a line or a column begins, and none where the font changes within a word', () => {
    const [first, same, gap, below] = [
      shown('[<0001>]', 10),
      shown('[<0001>]', 15),
      shown('[<0001>]', 30),
      shown('[<0001>]', 10, 30),
    ]
    expect(read(`/P <</MCID 0>> BDC ${first}${same}${gap}${below} EMC`).pieces).toEqual({ 0: 'aa a a' })
  })

  it('does not count what is drawn in a figure, outside any element, or off the paper', () => {
    expect(read(`/Figure <</MCID 0>> BDC ${shown('[<0001>]')} EMC ${shown('[<0001>]')}`).pieces).toEqual({})
    for (const [x, y] of [
      [-20, 50],
      [99, 50],
      [10, -1],
      [10, 101],
    ]) {
      expect(read(`/P <</MCID 0>> BDC ${shown('[<0001>]', x, y)} EMC`).pieces).toEqual({})
    }
  })

  it('is measured where the page’s coordinates are turned', () => {
    const turned = `1 0 0 -1 0 100 cm\n/P <</MCID 0>> BDC ${shown('[<0001>]', 10, 120)} EMC`
    expect(read(turned).pieces).toEqual({})
    expect(read(turned.replace(' 120 ', ' 20 ')).pieces).toEqual({ 0: 'a' })
  })

  it('keeps running texts apart', () => {
    expect(read(`/Artifact <</Type /Pagination>> BDC ${shown('[<0001>]')} EMC`)).toEqual({
      pieces: {},
      artifacts: ' a',
    })
  })

  it.each(['3 Tr', '(a) Tj', '10 Tc', '0 1 Td', 'BI', '{'])(
    'is refused where it holds %s, which is not ours',
    (operator) => {
      expect(() => read(operator)).toThrow(expect.objectContaining({ code: 'document.not-rendered' }))
    },
  )
})
