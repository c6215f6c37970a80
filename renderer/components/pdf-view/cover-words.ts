import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { blackenRanges, type FindCovered } from './blacken-text'

export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type TextItem = Extract<TextContent['items'][number], { readonly str: string }>

/** A part of one piece of text, as shares of its length. */
interface CoveredPlace {
  readonly item: TextItem
  readonly from: number
  readonly to: number
}

export interface CoveredText {
  /** The text with what is covered blacked out. */
  readonly shown: TextContent
  readonly places: readonly CoveredPlace[]
}

/** How far a cover reaches beyond the letters, in heights of a line: widths are only near enough. */
const MARGIN = 0.3
const ABOVE = 0.95
const HEIGHT = 1.3

/** The text of a page as it is searched: its pieces one after another, lines apart. */
function joinedText(content: TextContent): string {
  return content.items.map((item) => (isText(item) ? item.str + endOf(item) : '')).join('')
}

/** Blacks out what is found in a page's text. */
export function coverText(content: TextContent, find: FindCovered): CoveredText {
  const ranges = find(joinedText(content))
  const places: CoveredPlace[] = []
  let start = 0
  const items = content.items.map((item) => {
    if (!isText(item)) return item
    const begin = start
    const end = begin + item.str.length
    start = end + endOf(item).length
    const within = ranges.filter(({ from, to }) => from < end && to > begin)
    if (within.length === 0) return item
    const own = within.map(({ from, to }) => ({
      from: Math.max(0, from - begin),
      to: Math.min(item.str.length, to - begin),
    }))
    for (const { from, to } of own) places.push({ item, ...sharesOf(item.str, from, to) })
    return Object.assign({}, item, { str: blackenRanges(item.str, own) })
  })
  return { shown: { ...content, items }, places }
}

/** Paints over the letters on a drawn page. `viewport` is the transform that it was drawn with. */
export function paintCovers(
  canvas: HTMLCanvasElement,
  places: readonly CoveredPlace[],
  viewport: readonly number[],
): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  context.save()
  context.fillStyle = 'black'
  for (const { item, from, to } of places) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = product(viewport, item.transform)
    const height = Math.hypot(c, d)
    const width = item.width * Math.hypot(viewport[0] ?? 1, viewport[1] ?? 0)
    context.setTransform(1, 0, 0, 1, x, y)
    context.rotate(Math.atan2(b, a))
    const margin = MARGIN * height
    context.fillRect(
      from * width - margin,
      -ABOVE * height,
      (to - from) * width + 2 * margin,
      HEIGHT * height,
    )
  }
  context.restore()
}

function isText(item: TextContent['items'][number]): item is TextItem {
  return 'str' in item
}

function endOf({ hasEOL }: TextItem): string {
  return hasEOL ? '\n' : ''
}

/** Where letters stand in a line, measured in a plain typeface: the page's own is not at hand. */
function sharesOf(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  const widthOf = (part: string): number => context?.measureText(part).width ?? part.length
  const whole = Math.max(1, widthOf(text))
  return { from: widthOf(text.slice(0, from)) / whole, to: widthOf(text.slice(0, to)) / whole }
}

/** Two transforms, one after the other, each `[a, b, c, d, e, f]`. */
function product(outer: readonly number[], inner: readonly unknown[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [i = 1, j = 0, k = 0, l = 1, m = 0, n = 0] = inner.map(Number)
  return [a * i + c * j, b * i + d * j, a * k + c * l, b * k + d * l, a * m + c * n + e, b * m + d * n + f]
}
