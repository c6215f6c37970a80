import { message } from '../../messages/catalogue'
import type { Outcome } from './outcome'

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
