import type { MissingItem } from '#shared/domain/scoring/missing-from-sheet'
import { findPassage, type TiedPassage } from '#shared/domain/scoring/passages'
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

/** The element that shows what a note-taker shares on a question. */
export function referenceId(noteTaker: Id, question: Id): string {
  return `reference-${noteTaker}-${question}`
}

/** The element that shows what a page of paper notes says in words. */
export function paperWordsId(note: Id): string {
  return `paper-${note}`
}

/** The field that holds a text whose words can be tied, where it is shown. */
export function wordsField(id: string): HTMLTextAreaElement | undefined {
  const element = document.getElementById(id)
  return element instanceof HTMLTextAreaElement ? element : undefined
}

/** Where words stand in the text that its field holds now; undefined when they are gone from it. */
type FindWords = (text: string) => { readonly start: number; readonly end: number } | undefined

/** Shows the words of a passage where they stand, and marks them. */
export function jumpToPassage({ question, origin, place, quote }: TiedPassage): void {
  if (place === null) return
  jumpToWords(wordsIdOf(question, origin), (text) => findPassage(text, { ...place, quote }))
}

/** Shows words in the field with the id, and marks them. */
export function jumpToWords(id: string, find: FindWords): void {
  const field = wordsField(id)
  if (field === undefined) return
  const found = find(field.value)
  if (found === undefined) return
  // A field shows what is marked in it when it gets the focus.
  field.blur()
  field.setSelectionRange(found.start, found.end)
  field.focus()
  field.scrollIntoView({ block: 'center' })
}

function wordsIdOf(question: Id, origin: TiedPassage['origin']): string {
  switch (origin?.kind) {
    case undefined:
      return transcriptId(question)
    case 'reference':
      return referenceId(origin.noteTaker, question)
    case 'paper':
      return paperWordsId(origin.note)
  }
}

/** Shows a place of the page and puts the focus into its field. */
export function jumpTo(place: string): void {
  const element = document.getElementById(place)
  if (element === null) return
  const chosen = element.querySelector<HTMLElement>('input:checked')
  const field = chosen ?? element.querySelector<HTMLElement>('input, textarea') ?? element
  field.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}

/** The element in which a question or a competency of a frozen sheet is shown. */
export function frozenPlace(id: Id): string {
  return `frozen-${id}`
}
