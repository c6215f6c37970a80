import type { Id } from '../../kernel/ids'
import type { ActionSettings } from '../preparation/hiring-action'
import type { CompetencyRating } from './score-sheet'

export interface InterviewRating {
  readonly value: 0 | 1 | 2
  /** The key of the message that explains it, with its values. */
  readonly why: 'not-met' | 'all-met' | 'not-enough-exceeded' | 'exceeded'
  readonly values: {
    readonly count: number
    readonly required: number
    readonly exceeded: number
    readonly needed: number
  }
  /** The competencies that decided it: those not met, else those exceeded. */
  readonly competencies: readonly Id[]
}

/**
 * The rating of an interview from the ratings of its required competencies: 0 if any is not met, 1 if all are
 * met, 2 if besides enough are exceeded. Never an average, and none at all while one is missing or nothing
 * is required. The message is `interview-rating.why.<why>`.
 */
export function interviewRating(
  ratings: Readonly<Record<Id, CompetencyRating | null | undefined>>,
  required: readonly Id[],
  settings: Pick<ActionSettings, 'exceededForTwo'>,
): InterviewRating | undefined {
  const of = (wanted: CompetencyRating) => required.filter((id) => ratings[id] === wanted)
  const notMet = of('does-not-meet')
  const exceeded = of('exceeds')
  if (required.length === 0 || notMet.length + of('meets').length + exceeded.length < required.length) {
    return undefined
  }
  const needed = settings.exceededForTwo
  const values = { count: notMet.length, required: required.length, exceeded: exceeded.length, needed }
  if (notMet.length > 0) return { value: 0, why: 'not-met', values, competencies: notMet }
  if (exceeded.length >= needed) return { value: 2, why: 'exceeded', values, competencies: exceeded }
  const why = exceeded.length === 0 ? 'all-met' : 'not-enough-exceeded'
  return { value: 1, why, values, competencies: exceeded }
}
