import type {
  WordBlock,
  WordCell,
  WordDocument,
  WordParagraph,
  WordTable,
} from '#shared/domain/preparation/word/document'
import { GUIDE_TABLES } from '#shared/domain/preparation/word/guide-styles'
import { styleId } from './guide-looks'
import { escapeXml, W, XML_DECLARATION } from './xml-text'

/** The width between the margins of a letter page, in twentieths of a point. */
const TEXT_WIDTH = 9360

/** A text with its line breaks and tabs as Word has them. */
function runXml(text: string): string {
  const parts = text.split(/([\n\t])/).flatMap((part) => {
    if (part === '') return []
    if (part === '\n') return ['<w:br/>']
    return part === '\t' ? ['<w:tab/>'] : [`<w:t xml:space="preserve">${escapeXml(part)}</w:t>`]
  })
  return parts.length === 0 ? '' : `<w:r>${parts.join('')}</w:r>`
}

/** Writes blocks, numbering bookmarks as it goes. */
class DocumentWriter {
  #bookmarks = 0

  blocks(blocks: readonly WordBlock[]): string {
    return blocks
      .map((block) => (block.kind === 'paragraph' ? this.#paragraph(block) : this.#table(block)))
      .join('')
  }

  #paragraph({ text, style, bookmarks }: WordParagraph): string {
    const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>`
    const ids = bookmarks.map((name) => ({ name, id: ++this.#bookmarks }))
    const starts = ids.map(({ name, id }) => `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>`)
    const ends = ids.map(({ id }) => `<w:bookmarkEnd w:id="${id}"/>`)
    return `<w:p>${properties}${starts.join('')}${runXml(text)}${ends.join('')}</w:p>`
  }

  #table({ style, rows }: WordTable): string {
    const widths = widthsOf(style, Math.max(1, ...rows.map((row) => row.length)))
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
    const body = rows.map(
      (row) => `<w:tr>${row.map((cell, index) => this.#cell(cell, widths[index] ?? 0)).join('')}</w:tr>`,
    )
    return (
      `<w:tbl><w:tblPr><w:tblStyle w:val="${styleId(style)}"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>` +
      `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>` +
      // Two tables that follow each other would become one.
      '<w:p/>'
    )
  }

  #cell({ blocks }: WordCell, width: number): string {
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.blocks(blocks)}</w:tc>`
  }
}

function widthsOf(style: string, columns: number): readonly number[] {
  if (style === GUIDE_TABLES.levels) return [1300, TEXT_WIDTH - 1300]
  const first = columns === 2 ? 3000 : 3960
  const other = Math.floor((TEXT_WIDTH - first) / Math.max(1, columns - 1))
  return Array.from({ length: columns }, (_, index) => (index === 0 ? first : other))
}

/** `word/document.xml`; `footer` is the relation of the footer. */
export function documentXml({ blocks }: WordDocument, footer: string): string {
  return (
    `${XML_DECLARATION}<w:document xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<w:body>${new DocumentWriter().blocks(blocks)}<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/>` +
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1296" w:right="1440" w:bottom="1296" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>' +
    '</w:sectPr></w:body></w:document>'
  )
}
