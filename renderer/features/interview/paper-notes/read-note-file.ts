import { isHeic } from '#shared/domain/interview/paper-notes/heic'
import { PAPER_NOTE_LIMITS, type PaperNote } from '#shared/domain/interview/paper-notes/paper-note'
import { fileKindOf } from '#shared/domain/scheduling/papers/file-kind'
import { jpegSize, pngSize } from '#shared/domain/scheduling/papers/image-size'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { paperReaders } from '../../scheduling/papers/paper-readers'
import { readPaper } from '../../scheduling/papers/read-paper'

/** A photo or scan that was read whole and found to be usable. */
export interface NoteFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: Hash
  readonly mediaType: PaperNote['paper']['mediaType']
  /** 1 for a photo. */
  readonly pages: number
}

const TYPES = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' } as const

/**
 * Reads a file that was dropped, chosen or pasted, so that one that cannot be used is refused now. Throws, each with
 * the file's name: `paper-note.heic`, `paper-note.kind`, `paper-note.too-large`, `paper.too-many-pages`,
 * `paper.image-too-large`, and what `readPaper` throws for a PDF, PNG or JPEG.
 */
export async function readNoteFile(file: File): Promise<NoteFile> {
  try {
    if (file.size > PAPER_NOTE_LIMITS.bytes) {
      throw new AppError('paper-note.too-large', '', { limit: PAPER_NOTE_LIMITS.bytes / 1_000_000 })
    }
    const bytes = await bytesOf(file)
    const { mediaType, pages } = await contentOf(bytes)
    return { name: file.name, bytes, sha256: hashBytes(bytes), mediaType, pages }
  } catch (thrown) {
    const { code, detail, values } = toAppError(thrown)
    throw new AppError(code, detail, { ...values, name: file.name })
  }
}

async function contentOf(bytes: Uint8Array): Promise<Pick<NoteFile, 'mediaType' | 'pages'>> {
  if (isHeic(bytes)) throw new AppError('paper-note.heic')
  const kind = fileKindOf(bytes)
  if (bytes.length > 0 && kind !== 'pdf' && kind !== 'png' && kind !== 'jpeg') {
    throw new AppError('paper-note.kind', kind)
  }
  const { pages } = await readPaper(bytes, paperReaders)
  const limit = PAPER_NOTE_LIMITS.pages
  if (pages > limit) throw new AppError('paper.too-many-pages', '', { pages, limit })
  const size = kind === 'png' ? pngSize(bytes) : kind === 'jpeg' ? jpegSize(bytes) : undefined
  if (size !== undefined && size.width * size.height > PAPER_NOTE_LIMITS.pixels) {
    throw new AppError('paper.image-too-large')
  }
  return { mediaType: TYPES[kind as keyof typeof TYPES], pages }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (thrown) {
    throw new AppError('paper.not-read', thrown instanceof Error ? thrown.name : '')
  }
}
