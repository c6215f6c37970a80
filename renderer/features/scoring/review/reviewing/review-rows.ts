import type { ReviewChoice } from '#shared/domain/scoring/review/commands/review-work-commands'
import { judgedRoles, WHOLE, type ReviewWork } from '#shared/domain/scoring/review/review'
import type { ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

/** One of the answers of a row. */
export interface RowOption {
  readonly value: string
  readonly label: string
  /** The key that chooses it. */
  readonly key: string
}

/** One thing to decide: a competency, the experience, or whether a role moves forward. */
export interface ReviewRow {
  /** The field of the working copy. */
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly options: readonly RowOption[]
  readonly choice: (value: string) => ReviewChoice
  readonly valueIn: (work: ReviewWork) => string | null
  /** Of a competency: evidence can be written. */
  readonly competency: Id | undefined
}

/** All rows of a review, in the order in which they are gone through. */
export function reviewRows({ action, competencies, review, roles }: ReviewMaterial): readonly ReviewRow[] {
  const { weeksOfExperience: weeks } = action.settings
  const found: readonly RowOption[] = [
    { value: 'met', label: message('review.choice.met'), key: 'm' },
    { value: 'not-met', label: message('review.choice.not-met'), key: 'n' },
  ]
  const outcome: readonly RowOption[] = [
    { value: 'forward', label: message('review.choice.forward'), key: 'f' },
    { value: 'not-forward', label: message('review.choice.not-forward'), key: 'n' },
  ]
  const experience: ReviewRow = {
    id: 'experience',
    label: message('review.experience', { weeks }),
    hint: '',
    options: found,
    choice: (value) => ({ part: 'experience', value: value === 'met' ? 'met' : 'not-met' }),
    valueIn: (work) => work.experience,
    competency: undefined,
  }
  return [
    ...competencies.map(({ id, name, definition }): ReviewRow => ({
      id: `finding/${id}`,
      label: name,
      hint: definition,
      options: found,
      choice: (value) => ({
        part: 'finding',
        competency: id,
        value: value === 'met' ? 'met' : 'not-met',
      }),
      valueIn: (work) => work.finding[id] ?? null,
      competency: id,
    })),
    ...(weeks === 0 ? [] : [experience]),
    ...judgedRoles(review.roles).map((role): ReviewRow => ({
      id: `outcome/${role}`,
      label:
        role === WHOLE
          ? message('review.whole')
          : (roles.find(({ id }) => id === role)?.name ?? message('review.role-gone')),
      hint: '',
      options: outcome,
      choice: (value) => ({
        part: 'outcome',
        role,
        value: value === 'forward' ? 'forward' : 'not-forward',
      }),
      valueIn: (work) => work.outcome[role] ?? null,
      competency: undefined,
    })),
  ]
}

/** The working copy with a choice put in: what shows before it is stored. */
export function withChoice(work: ReviewWork, choice: ReviewChoice): ReviewWork {
  switch (choice.part) {
    case 'finding':
      return { ...work, finding: { ...work.finding, [choice.competency]: choice.value } }
    case 'experience':
      return { ...work, experience: choice.value }
    case 'outcome':
      return { ...work, outcome: { ...work.outcome, [choice.role]: choice.value } }
    default:
      return work
  }
}
