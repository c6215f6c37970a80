import { allParagraphs } from '#shared/domain/preparation/word/document'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { PAPER_TYPES, type PaperContent } from '#shared/domain/scheduling/papers/paper-text'
import { AppError } from '#shared/kernel/app-error'
import { readZipParts, type ZipParts } from '../office/read-zip-parts'
import { readWord } from '../word/read-word'
import { XmlReader } from '../word/xml-tree'
import { odtText } from './odt-text'

const RULES = {
  zipEntries: 5_000,
  unpackedBytes: 100 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  codes: {
    damaged: 'paper.broken',
    tooLargeUnpacked: 'paper.bomb',
    suspiciousCompression: 'paper.bomb',
  },
} as const

/** XML elements. Word writes some 400 a page. */
const MOST_ELEMENTS = 400_000

const ODT_PARTS: ReadonlySet<string> = new Set(['mimetype', 'content.xml', 'META-INF/manifest.xml'])

/** What reading a Word file refuses, as it is said of a paper. */
const OF_PAPERS: Readonly<Record<string, string>> = {
  'word.damaged': 'paper.broken',
  'word.encrypted': 'paper.encrypted',
  'word.legacy-doc': 'paper.legacy-doc',
  'word.not-word': 'paper.unknown-kind',
  'word.suspicious-compression': 'paper.bomb',
  'word.too-large-unpacked': 'paper.bomb',
  'word.too-large': 'paper.too-large',
  'word.too-long': 'paper.too-long',
  'word.unsafe-xml': 'paper.unsafe-xml',
}

/**
 * The text of a DOCX or ODT, which it is shows in its parts. Nothing in it is run, nothing outside it is looked at,
 * and every size is held against limits before it is unpacked. Throws `paper.broken`, `paper.encrypted`,
 * `paper.legacy-doc`, `paper.unknown-kind`, `paper.bomb`, `paper.too-large`, `paper.too-long`, `paper.unsafe-xml`.
 */
export async function readOfficePaper(bytes: Uint8Array): Promise<PaperContent> {
  try {
    const parts = await readZipParts(bytes, (name) => ODT_PARTS.has(name), RULES)
    return parts.names.has('content.xml') ? readOdt(parts) : await readDocx(bytes)
  } catch (thrown) {
    const code = thrown instanceof AppError ? OF_PAPERS[thrown.code] : undefined
    if (code === undefined || !(thrown instanceof AppError)) throw thrown
    throw new AppError(code, thrown.detail, thrown.values)
  }
}

async function readDocx(bytes: Uint8Array): Promise<PaperContent> {
  const document = await readWord(bytes, MOST_ELEMENTS)
  const lines = allParagraphs(document).map(({ text }) => text)
  return { mediaType: PAPER_TYPES.docx, pages: 1, text: limited(lines.join('\n')) }
}

function readOdt({ texts }: ZipParts): PaperContent {
  if (texts.get('META-INF/manifest.xml')?.includes('encryption-data') === true) {
    throw new AppError('paper.encrypted')
  }
  // Templates are called `…opendocument.text-template`; spreadsheets and slides are something else.
  if (texts.get('mimetype')?.trim().startsWith(PAPER_TYPES.odt) === false) {
    throw new AppError('paper.unknown-kind', 'another kind of OpenDocument')
  }
  const text = odtText(new XmlReader(MOST_ELEMENTS).read(texts.get('content.xml') ?? ''))
  if (text === undefined) throw new AppError('paper.unknown-kind', 'no text part')
  return { mediaType: PAPER_TYPES.odt, pages: 1, text: limited(text) }
}

function limited(text: string): string {
  if (text.length > PAPER_LIMITS.characters) throw new AppError('paper.too-long')
  return text
}
