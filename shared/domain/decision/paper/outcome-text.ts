import { message } from '../../../messages/catalogue'
import type { Outcome } from '../outcome'

/** An outcome in words, with what it follows from. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'passed':
      return message('outcome.passed', { score: outcome.score, category: outcome.category })
    case 'failed':
      return message('outcome.failed', { round: outcome.round })
    case 'open':
      return message('outcome.open', { round: outcome.round })
    case 'not-in-table':
      return message('outcome.not-in-table', { ratings: outcome.ratings.join(' + ') })
  }
}

/**
 * Why an outcome has its figure, in a sentence; empty where the outcome's own words say it all. `ratings` are those of
 * the rounds, in their order.
 */
export function outcomeWhy(outcome: Outcome, ratings: readonly (number | undefined)[]): string {
  if (outcome.kind !== 'passed') return ''
  const shown = ratings.flatMap((rating) => (rating === undefined ? [] : [rating])).join(' + ')
  return message('outcome.passed.why', { score: outcome.score, ratings: shown })
}
