import { PDFDocument, type PDFImage, type PDFPage } from '@cantoo/pdf-lib'
import type { PrintedPaperNote, ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import { facts, heading, paragraph, section, together } from './build-blocks'
import type { Block, EmbeddedFile, Paper } from './definition'
import { hashGroups, written } from './document-parts'
import { contentHeight, contentWidth } from './page-look'

/** Room on a picture's page for its heading, its file, and that of the part. */
const HEADINGS_HEIGHT = 150
/** Room below it for a few lines in words. */
const WORDS_HEIGHT = 70
/** A photo is shown at most as if it had been scanned with this many dots to the inch. */
const LEAST_DPI = 110

/** Each page that was written by hand: its words, then its picture. */
export function sheetPapers({ paperNotes, papers, paper }: ScoreSheetModel): readonly Block[] {
  if (paperNotes.length === 0) return []
  return [
    heading(2, message('sheet-document.paper-notes'), { newPage: true }),
    paragraph(message('sheet-document.paper-notes.about'), 'small'),
    ...paperNotes.map((note, index) => section(...oneNote(note, index, paper))),
    facts(
      papers.map(({ fileName, fileSha256 }) => [
        message('sheet-document.paper-hash', { file: fileName }),
        hashGroups(fileSha256),
      ]),
    ),
  ]
}

/** The photos and scans as they came. */
export function sheetPaperFiles({ papers }: ScoreSheetModel): readonly EmbeddedFile[] {
  return papers.map(({ fileName, mediaType, bytes }) => ({
    name: fileName,
    mediaType,
    description: message('sheet-document.paper-file'),
    relationship: 'Source',
    bytes,
  }))
}

/** The pictures, each as a page to be drawn into its area. Throws `document.not-rendered` for what is no JPEG. */
export async function sheetPaperPages({
  paperNotes,
}: ScoreSheetModel): Promise<ReadonlyMap<string, PDFPage>> {
  const pages = new Map<string, PDFPage>()
  for (const [index, { picture }] of paperNotes.entries()) {
    pages.set(areaName(index), await pageOf(picture))
  }
  return pages
}

/** Read back from its own bytes: what is drawn later takes pages as they lie in a file. */
async function pageOf(picture: PrintedPaperNote['picture']): Promise<PDFPage> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const size = sizeOf(picture)
  const page = document.addPage([size.width, size.height])
  page.drawImage(await embedded(document, picture.bytes), { x: 0, y: 0, ...size })
  const read = await PDFDocument.load(await document.save(), { updateMetadata: false })
  return read.getPage(0)
}

/** The library throws strings. */
async function embedded(document: PDFDocument, bytes: Uint8Array): Promise<PDFImage> {
  try {
    return await document.embedJpg(bytes)
  } catch (thrown) {
    throw new AppError('document.not-rendered', toAppError(thrown).detail)
  }
}

function oneNote(note: PrintedPaperNote, index: number, paper: Paper): readonly Block[] {
  const { width, height } = sizeOf(note.picture)
  const hasWords = note.words.trim() !== ''
  const most = contentHeight(paper) - HEADINGS_HEIGHT - (hasWords ? WORDS_HEIGHT : 0)
  const shown = height * Math.min(1, contentWidth(paper) / width, most / height)
  // What is too large to be moved as one begins its page, so that its heading is not left behind.
  const newPage = index > 0 && shown > most / 2
  return [
    together(heading(3, note.heading, { newPage }), paragraph(note.file, 'small'), {
      kind: 'foreign-area',
      name: areaName(index),
      alternative: note.alternative,
      height: shown,
    }),
    ...(hasWords
      ? [paragraph(message('sheet-document.paper-note.words'), 'label'), ...written(note.words)]
      : []),
  ]
}

function sizeOf({ width, height }: PrintedPaperNote['picture']): {
  readonly width: number
  readonly height: number
} {
  return { width: (width * 72) / LEAST_DPI, height: (height * 72) / LEAST_DPI }
}

function areaName(index: number): string {
  return `PaperNote${index + 1}`
}
