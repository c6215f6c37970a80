import type { WordNote, WordOrigin } from '#shared/domain/preparation/word/document'
import type { Numbering } from './numbering'
import type { Style } from './styles'

const COUNTED = [
  'word.tracked-changes',
  'word.comments',
  'word.hidden-text',
  'word.pictures',
  'word.embedded-files',
] as const
type Counted = (typeof COUNTED)[number]

/** What is needed while a file is read, and a count of what a person should know about it. */
export class Reading {
  readonly styleOf: (id: string | undefined) => Style
  readonly numbering: Numbering
  readonly #counts = new Map<Counted, number>()
  origin: WordOrigin = 'body'

  constructor(styleOf: (id: string | undefined) => Style, numbering: Numbering) {
    this.styleOf = styleOf
    this.numbering = numbering
  }

  count(what: Counted): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
  }

  /** What was counted, in a fixed order. */
  notes(): readonly WordNote[] {
    return COUNTED.flatMap((code) => {
      const count = this.#counts.get(code)
      return count === undefined ? [] : [{ code, count }]
    })
  }

  /** Does something as if elsewhere in the file. */
  within<Value>(origin: WordOrigin, work: () => Value): Value {
    const before = this.origin
    this.origin = origin
    const value = work()
    this.origin = before
    return value
  }
}
