import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldFileName, isSafeFileName, MAX_FILE_NAME, safeFileName } from '#shared/contracts/bundle/file-name'
import { differentNames } from '#electron/bundle/sheet-file-name'

const anyText = string({ unit: 'binary', maxLength: 200 })

describe('a file name', () => {
  it('made of any text is one that every disk takes', () => {
    assert(property(anyText, (text) => isSafeFileName(safeFileName(text, '.pdf'))))
    assert(
      property(constantFrom('CON', 'nul', 'LPT1.x', 'aux ', '...', ''), (text) =>
        isSafeFileName(safeFileName(text, '.pdf', 'Packet')),
      ),
    )
  })

  it('keeps what it can of the text', () => {
    expect(safeFileName('Packet, Ana "Nia" Ng, Round: 1/2', '.pdf')).toBe('Packet, Ana Nia Ng, Round 1 2.pdf')
    expect(safeFileName('Wójcik', '.pdf')).toBe('Wójcik.pdf')
    expect(safeFileName('CON', '.pdf', 'Packet')).toBe('Packet CON.pdf')
    expect(safeFileName('???', '.pdf', 'Packet')).toBe('Packet.pdf')
    expect(safeFileName('x'.repeat(400), '.pdf')).toHaveLength(MAX_FILE_NAME)
  })

  it.each(['', '.', '..', 'a/b', 'a\\b', 'a:b', 'a?', 'a.', 'a ', 'NUL.txt', 'com1', ' a', '.a', 'a\u0000'])(
    '%j is not safe',
    (name) => {
      expect(isSafeFileName(name)).toBe(false)
    },
  )

  it('of several is made different from the others, on disks that know no case too', () => {
    expect(differentNames(['a.pdf', 'A.pdf', 'a.pdf', 'b.pdf'])).toEqual([
      'a.pdf',
      'A (2).pdf',
      'a (3).pdf',
      'b.pdf',
    ])
    const names = array(constantFrom('a', 'A', 'é', 'e\u0301', 'a (2)'), { maxLength: 8 })
    assert(
      property(names, (texts) => {
        const different = differentNames(texts.map((text) => `${text}.pdf`)).map(foldFileName)
        return new Set(different).size === texts.length
      }),
    )
  })
})
