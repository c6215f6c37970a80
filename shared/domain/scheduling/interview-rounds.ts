import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { AssessmentRound } from '../preparation/hiring-action'
import type { InterviewGuide } from '../preparation/interview-guide'

/** An interview round with the number that people call it by, and its newest guide. */
export interface NumberedRound {
  /** 1 for the first interview round. */
  readonly number: number
  readonly round: Id
  readonly guide: Id | undefined
}

/** The interview rounds in their order, numbered from 1, each with the newest version of its guide. */
export function interviewRounds(
  rounds: readonly Identified<AssessmentRound>[],
  guides: readonly Identified<InterviewGuide>[],
): readonly NumberedRound[] {
  return rounds
    .filter((round) => round.kind === 'interview')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }, index) => ({ number: index + 1, round: id, guide: newestGuide(guides, id) }))
}

function newestGuide(guides: readonly Identified<InterviewGuide>[], round: Id): Id | undefined {
  return guides
    .filter((guide) => guide.round === round)
    .sort((a, b) => b.version - a.version || (a.id < b.id ? -1 : 1))[0]?.id
}
