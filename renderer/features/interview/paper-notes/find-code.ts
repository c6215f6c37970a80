import { decodeQR, type FinderPoints } from 'qr/decode.js'
import { Turn } from '#shared/domain/interview/paper-notes/framing'
import { isNoteCode } from '#shared/domain/interview/paper-notes/note-code'

/** The pixels of a page: red, green, blue and opacity, a byte each, row by row. */
export interface PagePixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** What was found on a page. */
export interface FoundCode {
  readonly code: string
  /** How far the page must be turned to be read. */
  readonly turn: Turn
}

/** For one look at a page or a part of it; whoever asks ends the thread when all of it takes too long. */
const LOOK_MS = 1500

/**
 * The code on a page of handwriting, whichever way up it lies; undefined where none is found. The page is looked at
 * in half its size, in which the grain of a scan is gone, then whole, then by quarters, in which a code is not lost
 * among much writing.
 */
export function findCode(page: PagePixels): FoundCode | undefined {
  return codeIn(halfOf(page)) ?? codeIn(page) ?? firstIn(quartersOf(page))
}

function firstIn(parts: readonly PagePixels[]): FoundCode | undefined {
  for (const part of parts) {
    const found = codeIn(part) ?? codeIn(halfOf(part))
    if (found !== undefined) return found
  }
  return undefined
}

function codeIn({ width, height, data }: PagePixels): FoundCode | undefined {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  let points: FinderPoints | undefined
  try {
    const code = decodeQR(
      { width, height, data: bytes },
      {
        effort: Infinity,
        timeLimit: LOOK_MS,
        pointsOnDetect: (found) => {
          points = found
        },
      },
    )
    return isNoteCode(code) ? { code, turn: points === undefined ? 0 : turnOf(points) } : undefined
  } catch {
    // The library throws where it finds nothing.
    return undefined
  }
}

/** The nearest quarter: between the two upper corners of the code runs a line from left to right. */
function turnOf({ tl, tr }: FinderPoints): Turn {
  const quarters = Math.round(Math.atan2(tr.y - tl.y, tr.x - tl.x) / (Math.PI / 2))
  return Turn.parse((((-quarters % 4) + 4) % 4) * 90)
}

/** Each pixel the average of four. */
function halfOf(page: PagePixels): PagePixels {
  const [width, height] = [page.width >> 1, page.height >> 1]
  const data = new Uint8Array(width * height * 4)
  const row = page.width * 4
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y * 2 * row + x * 8
      const to = (y * width + x) * 4
      for (let colour = 0; colour < 4; colour += 1) {
        const at = from + colour
        data[to + colour] =
          ((page.data[at] ?? 0) +
            (page.data[at + 4] ?? 0) +
            (page.data[at + row] ?? 0) +
            (page.data[at + row + 4] ?? 0)) >>
          2
      }
    }
  }
  return { width, height, data }
}

/** A little more than a quarter each, so that a code on the middle line is in one of them. */
function quartersOf(page: PagePixels): readonly PagePixels[] {
  const width = Math.floor(page.width * 0.6)
  const height = Math.floor(page.height * 0.6)
  const left = page.width - width
  const top = page.height - height
  return [
    [left, 0],
    [0, 0],
    [left, top],
    [0, top],
  ].map(([x = 0, y = 0]) => partOf(page, { x, y, width, height }))
}

function partOf(
  page: PagePixels,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): PagePixels {
  const data = new Uint8Array(width * height * 4)
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * page.width + x) * 4
    data.set(page.data.subarray(from, from + width * 4), row * width * 4)
  }
  return { width, height, data }
}
