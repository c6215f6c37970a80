/** The parts of a text that must not be read, `to` not included, in their order and apart. */
export type FindCovered = (text: string) => readonly CoveredRange[]

export interface CoveredRange {
  readonly from: number
  readonly to: number
}

/** Stands for each letter that is covered. */
const BLACK = '█'

/** A text with what must not be read blacked out. */
export function blackenText(text: string, covered: FindCovered): string {
  return blackenRanges(text, covered(text))
}

/** The same where it is known what. */
export function blackenRanges(text: string, ranges: readonly CoveredRange[]): string {
  let shown = ''
  let at = 0
  for (const { from, to } of ranges) {
    shown += text.slice(at, from) + BLACK.repeat(to - from)
    at = to
  }
  return shown + text.slice(at)
}
