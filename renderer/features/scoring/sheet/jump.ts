import type { MissingItem } from '#shared/domain/scoring/missing-from-sheet'
import type { Id } from '#shared/kernel/ids'

/** The element where something that is missing is written or chosen. */
export function placeOf(item: MissingItem): string | undefined {
  switch (item.code) {
    case 'missing.response':
      return transcriptId(item.question)
    case 'missing.rating':
    case 'missing.unsure':
      return `rating-${item.competency}`
    case 'missing.analysis':
    case 'missing.sentences':
    case 'missing.no-show':
      return 'analysis'
    case 'missing.status':
      return undefined
  }
}

/** The element in which a question's transcript is written. */
export function transcriptId(question: Id): string {
  return `transcript-${question}`
}

/** The field in which a question's transcript is written, where it is shown. */
export function transcriptField(question: Id): HTMLTextAreaElement | undefined {
  const element = document.getElementById(transcriptId(question))
  return element instanceof HTMLTextAreaElement ? element : undefined
}

/** Shows words of a transcript, and marks them. */
export function jumpToWords(question: Id, place: { readonly start: number; readonly end: number }): void {
  const field = transcriptField(question)
  if (field === undefined) return
  // A field shows what is marked in it when it gets the focus.
  field.blur()
  field.setSelectionRange(place.start, place.end)
  field.focus()
  field.scrollIntoView({ block: 'center' })
}

/** Shows a place of the page and puts the focus into its field. */
export function jumpTo(place: string): void {
  const element = document.getElementById(place)
  if (element === null) return
  const field = element.querySelector<HTMLElement>('input:checked, input, textarea') ?? element
  field.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}

/** The element in which a question or a competency of a frozen sheet is shown. */
export function frozenPlace(id: Id): string {
  return `frozen-${id}`
}
