import { fileKindOf, hasPdfEnd } from '#shared/domain/scheduling/papers/file-kind'
import { jpegSize, pngSize, type ImageSize } from '#shared/domain/scheduling/papers/image-size'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { PAPER_TYPES, type PaperContent, type PaperType } from '#shared/domain/scheduling/papers/paper-text'
import { AppError } from '#shared/kernel/app-error'
import { decodePlainText } from '#shared/kernel/plain-text'

/** What reads the kinds of files that need more than a look at their bytes. */
export interface PaperReaders {
  readonly pdf: (bytes: Uint8Array) => Promise<PaperContent>
  /** DOCX and ODT. */
  readonly office: (bytes: Uint8Array) => Promise<PaperContent>
}

/**
 * Reads a paper whole, so that a file is refused when it is attached and not when it is needed. What it is shows in
 * its content, not in its name. Throws `paper.empty`, `paper.too-large`, `paper.cut`, `paper.encrypted`,
 * `paper.too-many-pages`, `paper.too-slow`, `paper.broken`, `paper.legacy-doc`, `paper.rtf`, `paper.unknown-kind`,
 * `paper.image-too-large`, and what `readOfficePaper` throws.
 */
export async function readPaper(bytes: Uint8Array, readers: PaperReaders): Promise<PaperContent> {
  if (bytes.length === 0) throw new AppError('paper.empty')
  if (bytes.length > PAPER_LIMITS.bytes) throw tooLarge(PAPER_LIMITS.bytes)
  const kind = fileKindOf(bytes)
  switch (kind) {
    case 'pdf':
      // pdf.js shows what is left of a file that was cut off, as if it were all.
      if (!hasPdfEnd(bytes)) throw new AppError('paper.cut')
      return readers.pdf(bytes)
    case 'zip':
      return readers.office(bytes)
    case 'png':
      return image(PAPER_TYPES.png, pngSize(bytes))
    case 'jpeg':
      return image(PAPER_TYPES.jpeg, jpegSize(bytes))
    case 'text':
      return plainText(bytes)
    case 'ole':
      throw new AppError(isEncryptedOffice(bytes) ? 'paper.encrypted' : 'paper.legacy-doc')
    case 'rtf':
      throw new AppError('paper.rtf')
    case 'unknown':
      throw new AppError('paper.unknown-kind')
  }
}

export function tooLarge(limit: number): AppError {
  return new AppError('paper.too-large', '', { limit: Math.floor(limit / 1_000_000) })
}

function image(mediaType: PaperType, size: ImageSize | undefined): PaperContent {
  if (size === undefined) throw new AppError('paper.broken', 'an image without size or end')
  if (size.width * size.height > PAPER_LIMITS.pixels) throw new AppError('paper.image-too-large')
  return { mediaType, pages: 1, text: '' }
}

function plainText(bytes: Uint8Array): PaperContent {
  if (bytes.length > PAPER_LIMITS.textBytes) throw tooLarge(PAPER_LIMITS.textBytes)
  return { mediaType: PAPER_TYPES.text, pages: 1, text: decodePlainText(bytes).trim() }
}

/** Newer office files lie encrypted in the container of old ones, under a name in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage'.split('').join('\0')
  return new TextDecoder('latin1').decode(bytes).includes(name)
}
