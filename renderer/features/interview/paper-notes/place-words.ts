import type { PaperPlace } from '#shared/domain/interview/paper-notes/paper-note'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

/** What a page is about, as a line of its own: *Question 2*, *Conclusion*. */
export function placeName(place: PaperPlace, questions: readonly Id[]): string {
  if (place === 'conclusion') return message('interview.part.conclusion')
  return message('interview.part.question', { number: questions.indexOf(place) + 1 })
}

/** The same within a sentence: *question 2*, *the conclusion*. */
export function placeWords(place: PaperPlace, questions: readonly Id[]): string {
  if (place === 'conclusion') return message('paper-notes.the-conclusion')
  return message('paper-notes.the-question', { number: questions.indexOf(place) + 1 })
}
