import { AppError } from '#shared/kernel/app-error'
import { openPdf } from '../../../components/pdf-view/open-pdf'
import type { NoteFile } from './read-note-file'

/** The longer side of a page as it is drawn: some 200 dots to the inch of a letter. */
const LONGEST_SIDE = 2400
const MOST_SECONDS = 30

/** The pages of a photo or scan, drawn one at a time. */
export interface NotePages {
  readonly count: number
  /** Upright as the camera had it, and otherwise as it lies in the file. Throws `paper-note.not-drawn`, `paper.too-slow`. */
  readonly draw: (page: number) => Promise<HTMLCanvasElement>
  readonly close: () => void
}

/** Opens a file that `readNoteFile` took. Throws `paper-note.not-drawn`. */
export async function openNotePages({
  name,
  bytes,
  mediaType,
}: Pick<NoteFile, 'name' | 'bytes' | 'mediaType'>): Promise<NotePages> {
  const broken = (thrown: unknown): AppError =>
    thrown instanceof AppError
      ? thrown
      : new AppError('paper-note.not-drawn', thrown instanceof Error ? thrown.name : '', { name })
  if (mediaType !== 'application/pdf') {
    return {
      count: 1,
      draw: async () =>
        drawPhoto(new Blob([bytes.slice()], { type: mediaType })).catch((thrown: unknown) => {
          throw broken(thrown)
        }),
      close: () => undefined,
    }
  }
  const pdf = await openPdf(bytes).catch((thrown: unknown) => {
    throw broken(thrown)
  })
  return {
    count: pdf.pages.length,
    draw: async (page) => {
      const { width, height } = pdf.pages[page - 1] ?? { width: 0, height: 0 }
      if (width < 1 || height < 1) throw broken(undefined)
      const canvas = document.createElement('canvas')
      try {
        await within(MOST_SECONDS, pdf.paint(page, LONGEST_SIDE / Math.max(width, height), canvas), name)
      } catch (thrown) {
        throw broken(thrown)
      }
      return canvas
    },
    close: pdf.close,
  }
}

/** The window's own decoder minds which way up the camera was held. */
async function drawPhoto(photo: Blob): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = whiteContext(canvas)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas
}

/** For drawing on white, as paper is: what is clear in a picture would be black in a JPEG. */
export function whiteContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new AppError('unexpected', 'no canvas')
  context.imageSmoothingQuality = 'high'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  return context
}

async function within(seconds: number, work: Promise<void>, name: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AppError('paper.too-slow', '', { limit: seconds, name })),
      seconds * 1000,
    )
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
