import type { Id } from '../../../kernel/ids'
import { instantOf, type Instant } from '../../../kernel/time'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll, type Identified } from '../../find-record'
import { AssessmentRound, isTechnical, type HiringAction } from '../../preparation/hiring-action'
import { TechnicalAssessment } from '../../preparation/technical-assessment'
import { recordIds } from '../../record-ids'
import { sheetsOfInterview, type InterviewSheets } from '../checks/handed-sheets'
import { followedReviews, type FollowedReview } from '../review/followed-reviews'
import { leftOut } from '../review/left-out'

/** One applicant's work, who grades it, and the sheets that were handed in for it. */
export interface GradedWork {
  readonly review: FollowedReview
  readonly round: Identified<AssessmentRound>
  readonly sheets: InterviewSheets
}

/** The work that was dealt in the technical assessments of a hiring action; of applicants who are left out, none. */
export async function gradedWork(
  records: RecordsReader,
  people: ReadonlySet<Id>,
  action: Pick<HiringAction, 'settings' | 'zone'>,
): Promise<readonly GradedWork[]> {
  const rounds = readAll(AssessmentRound, await records.list('round/')).filter(({ kind }) =>
    isTechnical(kind),
  )
  if (rounds.length === 0) return []
  const out = await leftOut(records)
  const dues = new Map<Id, Instant | undefined>()
  for (const { id } of rounds) dues.set(id, await gradeBy(records, id))
  const work: GradedWork[] = []
  for (const review of (await followedReviews(records)).counting) {
    const round = rounds.find(({ id }) => id === review.round)
    if (round === undefined || out.has(review.applicant)) continue
    const { id, applicant, reviewers, third } = review
    const graders = third === null ? reviewers : [...reviewers, third]
    const panel = graders.map((person) => ({ person, role: 'rater' as const }))
    const sheets = await sheetsOfInterview(records, { id, applicant, panel, slot: undefined }, people, action)
    work.push({ review, round, sheets: { ...sheets, due: dues.get(round.id) } })
  }
  return work
}

async function gradeBy(records: RecordsReader, round: Id): Promise<Instant | undefined> {
  const until = (await findRecord(records, TechnicalAssessment, recordIds.assessment(round)))?.gradeBy ?? null
  return until === null ? undefined : instantOf(until.at, until.zone)
}
