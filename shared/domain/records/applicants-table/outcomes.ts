import { interviewRounds } from '../../scheduling/interview-rounds'
import type { InterviewStatus } from '../../scheduling/interview'
import type { ApplicantsTableSource, Standing } from './standing'

/** A column that says what became of an applicant. Its heading must mean nothing to the import of applicants. */
export interface OutcomeColumn {
  readonly heading: string
  readonly text: (standing: Standing) => string
}

/** The statuses as the toolkit's worksheet writes them; the import reads them. */
export const STATUS_WORDS: Readonly<Record<InterviewStatus, string>> = {
  scheduled: 'scheduled',
  interviewed: 'interviewed',
  'no-show': 'no show',
  declination: 'declination',
  withdrawal: 'withdrawal',
  removed: 'removed from consideration',
}

const SCREENED = { pass: 'passed', out: 'screened out' } as const

/** There where somebody was screened, and only for HR. */
function screeningOutcomes({ screenings }: ApplicantsTableSource): readonly OutcomeColumn[] {
  if (screenings.size === 0) return []
  return [
    {
      heading: 'Screening',
      text: ({ screening }) => (screening?.outcome ? SCREENED[screening.outcome] : ''),
    },
    {
      heading: 'Screening Reasons',
      text: ({ screening }) => (screening?.outcome ? screening.reasons.join('; ') : ''),
    },
  ]
}

function interviewOutcomes({ rounds, guides }: ApplicantsTableSource): readonly OutcomeColumn[] {
  return interviewRounds(rounds, guides).map(({ number, round }) => ({
    heading: `Standing in Round ${number}`,
    text: ({ interviews }) =>
      interviews
        .filter((interview) => interview.round === round)
        .map(({ status }) => STATUS_WORDS[status])
        .join('; '),
  }))
}

function reviewOutcomes({ reviewed }: ApplicantsTableSource): readonly OutcomeColumn[] {
  return reviewed.map(({ name, texts }) => ({
    heading: `Outcome of ${name}`,
    text: ({ applicant }) => texts.get(applicant.id) ?? '',
  }))
}

/** Every stage that decides on applicants has its columns here. */
const SOURCES: readonly ((source: ApplicantsTableSource) => readonly OutcomeColumn[])[] = [
  screeningOutcomes,
  reviewOutcomes,
  interviewOutcomes,
]

/** The columns of outcomes, those of earlier stages first. */
export function outcomeColumns(source: ApplicantsTableSource): readonly OutcomeColumn[] {
  return SOURCES.flatMap((columns) => columns(source))
}

/** Not moved forward after résumé review: general experience is not shown. */
const NOT_FORWARD = 'IQGE'

/** Every stage that gives a NOR code; the last one that has something to say counts. */
const NOR_CODES: readonly ((standing: Standing) => string | undefined)[] = [
  // What USA Staffing said itself goes back as it came.
  ({ applicant }) => applicant.usaStaffing['minimumQualificationsRating'],
  // Of HR's reasons for screening out, those that there always are are words of this program; an agency's may be codes.
  ({ screening }) => (screening?.outcome === 'out' ? screening.reasons.find(isNorCode) : undefined),
  ({ notForward }) => (notForward ? NOT_FORWARD : undefined),
]

/** Four capital letters, as IQGE and IQFI. */
function isNorCode(reason: string): boolean {
  return /^[A-Z]{4}$/u.test(reason)
}

/** The NOR code of an applicant, for USA Staffing's column *Minimum Qualifications Rating*; empty without one. */
export function norCodeOf(standing: Standing): string {
  return NOR_CODES.flatMap((code) => code(standing) ?? []).at(-1) ?? ''
}
