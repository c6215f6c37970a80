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
  /**
   * Both gave every competency alike; they differ, and nobody was asked yet; a third was, and settled it, or
   * not all of it, since they did not rate the same competencies.
   */
  readonly settled: 'agreed' | 'differ' | 'third' | 'unsettled'
  /** Those on which the first two differ, in the order of the sheet. */
  readonly differ: readonly Id[]
  /** By competency; undefined where it is not settled. */
  readonly counts: ReadonlyMap<Id, CompetencyRating | undefined>
  /**
   * What that comes to for each role of the sheets, by id, with the name where there are several; `role` is null where
   * it is for all. No rating while it is not settled.
   */
  readonly whole: readonly {
    readonly role: Id | null
    readonly name: string
    readonly rating: InterviewRating | undefined
  }[]
}

/**
 * What counts of one competency: of each question, whether it is met and whether it is exceeded, what the two say who
 * agree, else what the third says; where one of the two was not asked, what the other and the third agree on. So it is
 * always what somebody gave, and never an average.
 */
export function gradedRating(
  two: readonly CompetencyRating[],
  third: CompetencyRating | undefined,
): CompetencyRating | undefined {
  const reached = (least: CompetencyRating): boolean | undefined => {
    const says = (given: CompetencyRating): boolean => STEPS[given] >= STEPS[least]
    const [first, second] = two.length < REVIEWERS && third ? [...two, third].map(says) : two.map(says)
    if (first === undefined || second === undefined) return undefined
    if (first === second) return first
    return two.length < REVIEWERS ? undefined : third && says(third)
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
    settled: differ.length === 0 ? 'agreed' : third === undefined ? 'differ' : settledByThird(counts),
    differ,
    counts,
    whole: wholeOf(first, Object.fromEntries(counts)),
  }
}

function settledByThird(counts: GradedOutcome['counts']): 'third' | 'unsettled' {
  return [...counts.values()].includes(undefined) ? 'unsettled' : 'third'
}

/** What counts for a role; undefined where the work was not graded for it. */
export function gradedForRole({ whole }: GradedOutcome, role: Id | null): InterviewRating | undefined {
  return whole.find((each) => each.role === null || each.role === role)?.rating
}

function wholeOf(
  { action, applicant, competencies, round }: SheetRevision,
  counts: Readonly<Record<Id, CompetencyRating | undefined>>,
): GradedOutcome['whole'] {
  const rule = ruleFor(action.settings, round.kind)
  if (applicant.roles.length < 2) {
    const required = competencies.map(({ id }) => id)
    const [only] = applicant.roles
    return [{ role: only?.id ?? null, name: '', rating: interviewRating(counts, required, rule) }]
  }
  return applicant.roles.map(({ id, name }) => ({
    role: id,
    name,
    rating: ratingForRole(counts, { guide: undefined, competencies, rule }, id),
  }))
}
