import type { MissingItem } from '#shared/domain/scoring/missing-from-sheet'

/** The element where something that is missing is written or chosen. */
export function placeOf(item: MissingItem): string | undefined {
  switch (item.code) {
    case 'missing.response':
      return `transcript-${item.question}`
    case 'missing.rating':
      return `rating-${item.competency}`
    case 'missing.analysis':
    case 'missing.sentences':
    case 'missing.no-show':
      return 'analysis'
    case 'missing.status':
      return undefined
  }
}

/** Shows a place of the page and puts the focus into its field. */
export function jumpTo(place: string): void {
  const element = document.getElementById(place)
  if (element === null) return
  const field = element.querySelector<HTMLElement>('input:checked, input, textarea') ?? element
  field.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
