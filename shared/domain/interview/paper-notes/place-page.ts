import type { Id } from '../../../kernel/ids'
import { isNoteCode, readNoteCode } from './note-code'
import type { PaperPlace } from './paper-note'

/** An interview of the hiring action, as far as placing pages asks. */
export interface PlaceableInterview {
  readonly id: Id
  /** Whether the person who places them is on its panel. */
  readonly own: boolean
  readonly guide: Id
  /** Those that its applicant is asked. */
  readonly questions: readonly Id[]
}

/** Where a scanned page belongs by its code, or why that cannot be said. */
export type PagePlace =
  | {
      readonly kind: 'placed'
      readonly interview: Id
      readonly question: PaperPlace
      readonly otherVersion: boolean
    }
  /** A page for further notes, or of a question that this applicant is not asked: the person says which. */
  | { readonly kind: 'question-open'; readonly interview: Id }
  | { readonly kind: 'no-code' | 'unreadable' | 'other-action' | 'unknown-interview' | 'not-yours' }

/** Where the page with this code goes; undefined where none was found on it. */
export function placeOfPage(
  code: string | undefined,
  action: Id,
  interviews: readonly PlaceableInterview[],
): PagePlace {
  if (code === undefined || !isNoteCode(code)) return { kind: 'no-code' }
  const read = readNoteCode(code)
  if (read === undefined) return { kind: 'unreadable' }
  if (!action.startsWith(read.action)) return { kind: 'other-action' }
  const [interview, second] = interviews.filter(({ id }) => id.startsWith(read.interview))
  if (interview === undefined || second !== undefined) return { kind: 'unknown-interview' }
  if (!interview.own) return { kind: 'not-yours' }
  const asked = read.question
  const [question, other] =
    asked === undefined ? [] : placesIn(interview).filter((id) => id.startsWith(asked))
  if (question === undefined || other !== undefined) return { kind: 'question-open', interview: interview.id }
  return {
    kind: 'placed',
    interview: interview.id,
    question,
    otherVersion: !interview.guide.startsWith(read.guide),
  }
}

/** What pages of an interview may be about, in its order. */
export function placesIn({ questions }: Pick<PlaceableInterview, 'questions'>): readonly PaperPlace[] {
  return [...questions, 'conclusion']
}
