import { AppError, toAppError } from '#shared/kernel/app-error'
import type { DocumentDefinition } from './definition'
import type { FontSet } from './fonts'
import { NodeBuilder } from './node-builder'
import { contentWidth, MARGINS, PAPER_SIZES, PARAGRAPH_LOOKS } from './page-look'
import type { PdfOptions } from './pdfmake-port'
import type { PdfmakeNode } from './pdfmake-node'
import { repeatRowHeads } from './repeat-row-heads'
import { StructureElement, writeStructure } from './structure-tree'
import { TaggedLayout } from './tagged-layout'
import { TaggedPdf } from './tagged-pdf'
import { TaggedRenderer, type ForeignPlace } from './tagged-renderer'
import { TextBuilder } from './text-builder'

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pageCount: number
  readonly foreignPlaces: readonly ForeignPlace[]
}

/**
 * Draws a document: tagged, with language, title and outline, and with no access to files or the network. The
 * same definition gives the same bytes. Throws `document.character-not-printable` and `document.not-rendered`.
 */
export async function render(
  definition: DocumentDefinition,
  fonts: FontSet,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<RenderedPdf> {
  const text = new TextBuilder(fonts)
  const root = new StructureElement('Document')
  const width = contentWidth(definition.paper)
  const stack = new NodeBuilder(text, definition.blocks).nodes(definition.blocks, width, root)
  text.assertPrintable()
  try {
    const pdf = newPdf(definition, fonts)
    const bytes = collect(pdf)
    const layout = new TaggedLayout(
      { ...PAPER_SIZES[definition.paper], orientation: 'portrait' },
      MARGINS,
      {},
    )
    const pages = layout.layoutDocument(
      { stack },
      pdf,
      {},
      { font: 'Text' },
      undefined,
      undefined,
      (page, count) => footer(definition, text, page, count),
      undefined,
    )
    repeatRowHeads(pages, root)
    const renderer = new TaggedRenderer(pdf)
    renderer.drawPages(pages, (page) => {
      onPage(page, pages.length)
    })
    text.assertPrintable()
    writeStructure(pdf, root)
    pdf.end()
    return { bytes: await bytes, pageCount: pages.length, foreignPlaces: renderer.foreignPlaces }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('document.not-rendered', toAppError(error).detail)
  }
}

function footer(definition: DocumentDefinition, text: TextBuilder, page: number, pages: number): PdfmakeNode {
  const width = contentWidth(definition.paper)
  const look = { ...PARAGRAPH_LOOKS.small, below: 0 }
  text.where = definition.footer
  return {
    margin: [MARGINS.left, 18, MARGINS.right, 0],
    columns: [
      { ...text.node(definition.footer, look, undefined), width: width - PAGE_OF_WIDTH },
      {
        ...text.node(definition.pageOf(page, pages), look, undefined),
        width: PAGE_OF_WIDTH,
        alignment: 'right',
      },
    ],
  }
}

const PAGE_OF_WIDTH = 90

function newPdf(definition: DocumentDefinition, fonts: FontSet): TaggedPdf {
  const date = new Date(definition.createdAt)
  const { width, height } = PAPER_SIZES[definition.paper]
  const options: PdfOptions = {
    size: [width, height],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: definition.language,
    compress: true,
    fontLayoutCache: true,
    autoFirstPage: false,
    info: {
      Title: definition.title,
      Author: definition.author,
      Subject: definition.subject,
      Creator: 'Evenhand',
      Producer: 'Evenhand (pdfmake)',
      CreationDate: date,
      ModDate: date,
    },
    font: null,
  }
  const pdf = new TaggedPdf(fonts.faces, {}, {}, {}, options, null, () => false)
  for (const file of definition.files) {
    pdf.file(Buffer.from(file.bytes), {
      name: file.name,
      type: file.mediaType,
      description: file.description,
      relationship: file.relationship,
      creationDate: date,
      modifiedDate: date,
    })
  }
  return pdf
}

async function collect(pdf: TaggedPdf): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of pdf) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
