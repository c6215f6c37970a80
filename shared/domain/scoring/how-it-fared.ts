import type { Id } from '../../kernel/ids'
import type { Fared } from '../preparation/library/fared'
import type { SheetRevision } from './sheet-revision'

/** What a score sheet's revision tells of how its questions did. */
export type RatedSheet = Pick<SheetRevision, 'ratings'> & {
  readonly guide: Pick<SheetRevision['guide'], 'content'>
}

/**
 * How often each competency and question was rated what, by its id. A question counts with the competencies
 * that it looks at. Only sheets that were opened may be passed in.
 */
export function howItFared(sheets: readonly RatedSheet[]): ReadonlyMap<Id, Fared> {
  const fared = new Map<Id, Fared>()
  for (const { ratings, guide } of sheets) {
    for (const [competency, rating] of Object.entries(ratings)) count(fared, competency, rating)
    for (const { id, competencies } of guide.content.questions) {
      for (const competency of competencies) {
        const rating = ratings[competency]
        if (rating !== undefined) count(fared, id, rating)
      }
    }
  }
  return fared
}

function count(fared: Map<Id, Fared>, id: Id, rating: keyof Fared): void {
  const before = fared.get(id) ?? { 'does-not-meet': 0, meets: 0, exceeds: 0 }
  fared.set(id, { ...before, [rating]: before[rating] + 1 })
}
