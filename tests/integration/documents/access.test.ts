import { describe, expect, it } from 'vitest'
import { paragraph } from '#electron/documents/build-blocks'
import type { Block } from '#electron/documents/definition'
import { render } from '#electron/documents/render'
import { TaggedPdf } from '#electron/documents/tagged-pdf'
import { documentOf } from '../../support/documents/definitions'
import { pdftotext, testFonts, words } from '../../support/documents/pdf-tools'

const fonts = testFonts()

/** A block with properties that its type does not have, as a careless caller might pass them. */
function smuggle(block: Block, properties: object): Block {
  return Object.assign(structuredClone(block), properties)
}

describe('access of the engine', () => {
  it('to files and addresses is refused by what lies below it', () => {
    const options = {
      size: [10, 10],
      pdfVersion: '1.7',
      tagged: false,
      displayTitle: false,
      lang: 'en',
      compress: false,
      fontLayoutCache: false,
      autoFirstPage: false,
      info: {},
      font: null,
    } as const
    const pdf = new TaggedPdf(fonts.faces, {}, {}, {}, options, null, () => false)
    for (const source of ['/etc/passwd', 'http://example.test/x.png', '../x.png', 'file:///etc/passwd']) {
      expect(() => pdf.provideImage(source)).toThrow('denied by resource access policy')
    }
  })

  it('does not exist for a definition, even one that names an image', async () => {
    const sneaky = smuggle(paragraph('harmless'), {
      image: '/etc/passwd',
      svg: 'http://example.test/x.svg',
      link: 'http://example.test',
    })
    const { bytes } = await render(documentOf([sneaky]), fonts)
    expect(await pdftotext(bytes)).toContain('harmless')
    expect(Buffer.from(bytes).includes('example.test')).toBe(false)
    await expect(render(documentOf([smuggle(paragraph(''), { kind: 'image' })]), fonts)).rejects.toThrow()
  })
})

describe('options that lose text in pdfmake', () => {
  const text = Array.from({ length: 1500 }, (_, at) => `word${at}`).join(' ')
  const dangerous = {
    unbreakable: true,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    headerRows: 1,
    maxHeight: 10,
  }

  it('cannot reach it, in whatever block they are hidden', async () => {
    const blocks: Block[] = [
      smuggle({ kind: 'section', blocks: [smuggle(paragraph(text), dangerous)], together: true }, dangerous),
      smuggle(
        {
          kind: 'table',
          widths: [1, 1],
          rows: [[{ blocks: [paragraph(text)] }, { blocks: [paragraph('x')] }]],
          lines: 'all',
          together: true,
        },
        { ...dangerous, table: dangerous },
      ),
      smuggle({ kind: 'panel', blocks: [paragraph(text)] }, dangerous),
    ]
    const { bytes } = await render(documentOf(blocks), fonts)
    const found = words(await pdftotext(bytes)).filter((word) => word.startsWith('word'))
    expect(found).toHaveLength(4500)
  })
})
