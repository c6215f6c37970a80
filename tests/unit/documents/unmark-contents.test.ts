import { describe, expect, it } from 'vitest'
import { unmarkContents } from '#electron/documents/unmark-contents'

const unmark = (text: string) => Buffer.from(unmarkContents(Buffer.from(text, 'latin1'))).toString('latin1')

describe('contents of a foreign page', () => {
  it('lose the numbers that tie them to a structure tree', () => {
    expect(unmark('/P <</MCID 3>> BDC BT (x) Tj ET EMC /P<</MCID 4>>BDC')).toBe(
      '/P <</XCID 3>> BDC BT (x) Tj ET EMC /P<</XCID 4>>BDC',
    )
  })

  it('keep text, comments and images as they are', () => {
    const kept = '(a /MCID 1 (b) \\) /MCID) Tj % /MCID 2\n BI /W 1 ID \x01/MCID 3\x02 EI'
    expect(unmark(`${kept} /MCID 4`)).toBe(`${kept} /XCID 4`)
  })

  it('survive being cut off anywhere', () => {
    const text = '/P <</MCID 3>> BDC (x\\) Tj BI ID \x01 % y'
    for (let end = 0; end <= text.length; end += 1) expect(unmark(text.slice(0, end))).toHaveLength(end)
  })
})
