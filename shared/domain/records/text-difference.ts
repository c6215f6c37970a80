import { diffWordsWithSpace } from 'diff'

/** A piece of two texts: in both, or in one of them only. */
export interface TextSegment {
  readonly side: 'same' | 'left' | 'right'
  readonly text: string
}

/** Beyond so many differing words the comparison gives up: its work grows with their square. */
const MOST_DIFFERENCES = 2000

/**
 * Where two texts differ, word by word. The pieces of `same` and `left` make up the left text, those of `same`
 * and `right` the right one. Texts that share next to nothing come as one piece each.
 */
export function textDifference(left: string, right: string): readonly TextSegment[] {
  const found = diffWordsWithSpace(left, right, { maxEditLength: MOST_DIFFERENCES })
  if (found === undefined) {
    return [
      { side: 'left', text: left },
      { side: 'right', text: right },
    ]
  }
  return found.map(({ added, removed, value }) => ({
    side: removed ? 'left' : added ? 'right' : 'same',
    text: value,
  }))
}
