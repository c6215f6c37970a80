import type { Id } from '../../../kernel/ids'
import type { ReviewOutcome } from './review'

/** What one reviewer said of one role; undefined while they have not submitted, or it is not to be seen yet. */
export interface Judgement {
  readonly person: Id
  readonly outcome: ReviewOutcome | undefined
}

/** Where a role stands, and the sentence that says why: the key of its message is `review.outcome.<code>`. */
export interface RoleOutcome {
  readonly code:
    | 'nobody-yet'
    | 'one-yet'
    | 'agreed-forward'
    | 'agreed-not-forward'
    | 'disagreed'
    | 'third-waited-for'
    | 'third-forward'
    | 'third-not-forward'
  /** Undefined while it is open. */
  readonly outcome: ReviewOutcome | undefined
}

/** The outcome for one role: two who agree decide; where they do not, the third does. */
export function roleOutcome(reviewers: readonly Judgement[], third: Judgement | undefined): RoleOutcome {
  const said = reviewers.flatMap(({ outcome }) => outcome ?? [])
  const [first, second] = said
  if (first === undefined) return { code: 'nobody-yet', outcome: undefined }
  if (second === undefined) return { code: 'one-yet', outcome: undefined }
  if (first === second) return { code: `agreed-${first}`, outcome: first }
  if (third === undefined) return { code: 'disagreed', outcome: undefined }
  return third.outcome === undefined
    ? { code: 'third-waited-for', outcome: undefined }
    : { code: `third-${third.outcome}`, outcome: third.outcome }
}
