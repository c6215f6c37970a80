import type { Identified } from '#shared/domain/find-record'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import type { openPoints, TechnicalAssessment } from '#shared/domain/preparation/technical-assessment'
import type { Paper } from '#shared/domain/scheduling/applicant'
import type { GradedLine } from '#shared/domain/scoring/grading/graded-seats'
import type { HandedIn } from '#shared/domain/scoring/grading/handed-in'
import type { Hash, Id } from '#shared/kernel/ids'
import type { SeatedRound } from '#shared/domain/scoring/review/dealt-round'

export type GradingLine = GradedLine

/** A written or practical assessment as the person here may see it. */
export interface GradingState extends SeatedRound<GradingLine> {
  readonly round: Identified<AssessmentRound>
  readonly assessment: TechnicalAssessment
  /** By applicant. */
  readonly handedIn: ReadonlyMap<Id, HandedIn>
  /** Of all applicants, as far as they were handed in for this round, with their redacted copies. */
  readonly papers: readonly Identified<Paper>[]
  /** What of the readiness checklist is open. */
  readonly open: ReturnType<typeof openPoints>
  readonly signed: ReadonlySet<Hash>
}
