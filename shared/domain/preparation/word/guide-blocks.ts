import { type WordBlock, type WordCell, wordParagraph } from './document'
import { type GuideStyle, GUIDE_STYLES } from './guide-styles'
import { toSafeText } from './safe-text'

const HEADINGS: Partial<Record<GuideStyle, number>> = {
  section: 1,
  ratingSection: 1,
  questionNumber: 2,
  ratingNumber: 2,
  competency: 3,
}

/** A paragraph of a guide's Word file. */
export function styled(style: GuideStyle, text: string, ...bookmarks: readonly string[]): WordBlock {
  return wordParagraph(toSafeText(text), {
    style: GUIDE_STYLES[style],
    heading: HEADINGS[style] ?? 0,
    bookmarks,
  })
}

/** A paragraph for each line; none for an empty text. */
export function linesOf(style: GuideStyle, text: string): readonly WordBlock[] {
  return text === '' ? [] : text.split('\n').map((line) => styled(style, line))
}

export function cellOf(...blocks: readonly WordBlock[]): WordCell {
  return { blocks, columns: 1, above: false }
}
