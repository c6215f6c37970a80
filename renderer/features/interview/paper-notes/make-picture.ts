import { cropPixels, type Framing, type Turn } from '#shared/domain/interview/paper-notes/framing'
import { AppError } from '#shared/kernel/app-error'
import { whiteContext } from './note-pages'

/** A picture of a page, as it is kept beside its file. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

const LONGEST_SIDE = 2000
const QUALITY = 0.82

/** What a framing shows of a page, as a JPEG. */
export async function makePicture(
  page: HTMLCanvasElement,
  { turn, crop }: Framing,
  longest = LONGEST_SIDE,
): Promise<Picture> {
  const turned = turnedPage(page, turn)
  const part = cropPixels(crop, turned)
  const scale = Math.min(1, longest / Math.max(part.width, part.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(part.width * scale))
  canvas.height = Math.max(1, Math.round(part.height * scale))
  const context = whiteContext(canvas)
  context.drawImage(turned, part.x, part.y, part.width, part.height, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY)
  })
  if (blob === null) throw new AppError('unexpected', 'no picture')
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height }
}

/** The page, turned clockwise. */
export function turnedPage(page: HTMLCanvasElement, turn: Turn): HTMLCanvasElement {
  if (turn === 0) return page
  const sideways = turn === 90 || turn === 270
  const canvas = document.createElement('canvas')
  canvas.width = sideways ? page.height : page.width
  canvas.height = sideways ? page.width : page.height
  const context = whiteContext(canvas)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turn * Math.PI) / 180)
  context.drawImage(page, -page.width / 2, -page.height / 2)
  return canvas
}
