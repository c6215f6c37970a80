import type { Paper, ParagraphStyle } from './definition'

/** Sizes in points, colours as hex. Grey only: nothing is told by colour. */
export const PAPER_SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
}

export const MARGINS = { left: 62, top: 58, right: 62, bottom: 62 } as const

const INK = '#1a1a1a'
export const QUIET_INK = '#555555'
export const HAIRLINE = '#b5b5b5'
export const TINT = '#f3f3f3'

export interface TextLook {
  readonly fontSize: number
  readonly bold: boolean
  readonly color: string
  readonly lineHeight: number
  readonly above: number
  readonly below: number
}

export const PARAGRAPH_LOOKS: Readonly<Record<ParagraphStyle, TextLook>> = {
  title: { fontSize: 24, bold: true, color: INK, lineHeight: 0.95, above: 0, below: 6 },
  subtitle: { fontSize: 14, bold: false, color: QUIET_INK, lineHeight: 1, above: 0, below: 6 },
  lead: { fontSize: 12, bold: false, color: INK, lineHeight: 1.02, above: 0, below: 7 },
  body: { fontSize: 10.5, bold: false, color: INK, lineHeight: 1.02, above: 0, below: 6 },
  small: { fontSize: 8.5, bold: false, color: QUIET_INK, lineHeight: 1, above: 0, below: 5 },
  label: { fontSize: 9, bold: true, color: QUIET_INK, lineHeight: 1, above: 5, below: 2 },
}

export const HEADING_LOOKS: Readonly<Record<1 | 2 | 3, TextLook & { readonly room: number }>> = {
  1: { fontSize: 18, bold: true, color: INK, lineHeight: 1, above: 10, below: 8, room: 110 },
  2: { fontSize: 13, bold: true, color: INK, lineHeight: 1, above: 13, below: 5, room: 90 },
  3: { fontSize: 10.5, bold: true, color: INK, lineHeight: 1, above: 8, below: 3, room: 60 },
}

/** The width between the margins. */
export function contentWidth(paper: Paper): number {
  return PAPER_SIZES[paper].width - MARGINS.left - MARGINS.right
}

/** The height between the margins. */
export function contentHeight(paper: Paper): number {
  return PAPER_SIZES[paper].height - MARGINS.top - MARGINS.bottom
}
