import type { Id } from '../../../kernel/ids'
import { REVIEWERS } from '../review/review'
import { interviewRating, ratingForRole, ruleFor, STEPS, type InterviewRating } from '../rating-rules'
import type { CompetencyRating } from '../score-sheet'
import type { SheetRevision } from '../sheet-revision'

/** One who grades a work, as far as it is read; `Seat` is one. */
export interface GraderSeat {
  readonly person: Id
  readonly third: boolean
  readonly recused: boolean
  readonly content: SheetRevision | undefined
}

/** What two graders and, where they differ, a third come to. */
export interface GradedOutcome {
  /** Both gave every competency alike; they differ, and nobody was asked yet; a third was, and settled it. */
  readonly settled: 'agreed' | 'differ' | 'third'
  /** Those on which the first two differ, in the order of the sheet. */
  readonly differ: readonly Id[]
  /** By competency; undefined where it is not settled. */
  readonly counts: ReadonlyMap<Id, CompetencyRating | undefined>
  /** What that comes to, for each role where there are several; no rating while it is not settled. */
  readonly whole: readonly { readonly role: string; readonly rating: InterviewRating | undefined }[]
}

/**
 * What counts of one competency: of each question, whether it is met and whether it is exceeded, what the two say who
 * agree, else what the third says. So it is always what somebody gave, and never an average.
 */
export function gradedRating(
  two: readonly CompetencyRating[],
  third: CompetencyRating | undefined,
): CompetencyRating | undefined {
  const reached = (least: CompetencyRating): boolean | undefined => {
    const [first, second] = two.map((given) => STEPS[given] >= STEPS[least])
    if (first === undefined || second === undefined) return undefined
    return first === second ? first : third && STEPS[third] >= STEPS[least]
  }
  const [met, exceeded] = [reached('meets'), reached('exceeds')]
  if (met === undefined || exceeded === undefined) return undefined
  if (!met) return 'does-not-meet'
  return exceeded ? 'exceeds' : 'meets'
}

/** Undefined until two have graded the work, and the third who was asked; who recused themselves does not count. */
export function gradedOutcome(seats: readonly GraderSeat[]): GradedOutcome | undefined {
  const counting = seats.filter(({ recused }) => !recused)
  const sheets = counting.flatMap(({ third, content }) => (content === undefined ? [] : [{ third, content }]))
  const two = sheets.flatMap(({ third, content }) => (third ? [] : [content]))
  const asked = counting.some(({ third }) => third)
  const third = sheets.find((each) => each.third)?.content
  const [first] = two
  if (first === undefined || two.length < REVIEWERS || (asked && third === undefined)) return undefined
  const ids = [...new Set(two.flatMap((sheet) => sheet.competencies.map(({ id }) => id)))]
  const counts = new Map(
    ids.map((id) => {
      const given = two.flatMap(({ ratings }) => ratings[id] ?? [])
      return [id, gradedRating(given, third?.ratings[id])] as const
    }),
  )
  const differ = ids.filter((id) => new Set(two.map(({ ratings }) => ratings[id])).size > 1)
  return {
    settled: differ.length === 0 ? 'agreed' : third === undefined ? 'differ' : 'third',
    differ,
    counts,
    whole: wholeOf(first, Object.fromEntries(counts)),
  }
}

function wholeOf(
  { action, applicant, competencies, round }: SheetRevision,
  counts: Readonly<Record<Id, CompetencyRating | undefined>>,
): GradedOutcome['whole'] {
  const rule = ruleFor(action.settings, round.kind)
  if (applicant.roles.length < 2) {
    const required = competencies.map(({ id }) => id)
    return [{ role: '', rating: interviewRating(counts, required, rule) }]
  }
  return applicant.roles.map(({ id, name }) => ({
    role: name,
    rating: ratingForRole(counts, { guide: undefined, competencies, rule }, id),
  }))
}
