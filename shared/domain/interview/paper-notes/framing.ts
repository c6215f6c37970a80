import { z } from 'zod'

/** Clockwise, in degrees: how far a page is turned so that it can be read. */
export const Turn = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type Turn = z.infer<typeof Turn>

const Share = z.number().min(0).max(1)

/** What is shown of a page once it is turned, in shares of its width and height. */
export const Crop = z.object({ x: Share, y: Share, width: Share, height: Share })
export type Crop = Readonly<z.infer<typeof Crop>>

export interface Framing {
  readonly turn: Turn
  readonly crop: Crop
}

export const WHOLE_PAGE: Crop = { x: 0, y: 0, width: 1, height: 1 }

/** Less than this of a page cannot be read, nor its handles be told apart. */
const LEAST_SHARE = 0.05

export type Edge = 'left' | 'top' | 'right' | 'bottom'

/** Turned by a quarter, clockwise or back; what is shown turns along, so that the same words stay in it. */
export function turnQuarter({ turn, crop }: Framing, by: 90 | -90): Framing {
  const { x, y, width, height } = crop
  const turned = by === 90 ? { x: 1 - y - height, y: x } : { x: y, y: 1 - x - width }
  return {
    turn: Turn.parse((turn + by + 360) % 360),
    crop: tidy({ ...turned, width: height, height: width }),
  }
}

/** The share of the page at which an edge of the crop lies. */
export function edgeAt({ x, y, width, height }: Crop, edge: Edge): number {
  if (edge === 'left') return x
  if (edge === 'top') return y
  return tidyShare(edge === 'right' ? x + width : y + height)
}

/** The crop with one edge at this share of the page, as far as the page and the opposite edge let it. */
export function moveEdge(crop: Crop, edge: Edge, to: number): Crop {
  const across = edge === 'left' || edge === 'right'
  const [start, end] = across
    ? [edgeAt(crop, 'left'), edgeAt(crop, 'right')]
    : [edgeAt(crop, 'top'), edgeAt(crop, 'bottom')]
  const isStart = edge === 'left' || edge === 'top'
  const from = isStart ? within(to, 0, end - LEAST_SHARE) : start
  const until = isStart ? end : within(to, start + LEAST_SHARE, 1)
  return tidy(across ? { ...crop, x: from, width: until - from } : { ...crop, y: from, height: until - from })
}

/** The pixels of a turned page that a crop shows. */
export function cropPixels(
  crop: Crop,
  size: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const x = Math.min(size.width - 1, Math.round(crop.x * size.width))
  const y = Math.min(size.height - 1, Math.round(crop.y * size.height))
  return {
    x,
    y,
    width: Math.max(1, Math.min(size.width - x, Math.round(crop.width * size.width))),
    height: Math.max(1, Math.min(size.height - y, Math.round(crop.height * size.height))),
  }
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** Four digits are finer than any scan, and what is turned four times is again what it was. */
function tidyShare(share: number): number {
  return within(Math.round(share * 10_000) / 10_000, 0, 1)
}

function tidy({ x, y, width, height }: Crop): Crop {
  return { x: tidyShare(x), y: tidyShare(y), width: tidyShare(width), height: tidyShare(height) }
}
