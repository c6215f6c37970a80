import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import type { AssessmentRound } from '../preparation/hiring-action'
import type { InterviewGuide } from '../preparation/interview-guide'
import type { Interview } from './interview'

/** One version of a round's guide, with how many interviews that took place were held by it. */
export interface GuideUsed {
  readonly round: Identified<AssessmentRound>
  readonly version: number
  /** Why it was changed after the first interview of its round. */
  readonly reason: string
  readonly interviews: number
}

/**
 * The versions of guides by which the interviews of a round were held, where these are not all the same: whoever
 * compares scores must know. By round, the earliest version first.
 */
export function guidesUsed(
  rounds: readonly Identified<AssessmentRound>[],
  guides: readonly Identified<InterviewGuide>[],
  interviews: readonly Identified<Interview>[],
): readonly GuideUsed[] {
  const held = interviews.filter(({ status }) => status === 'interviewed')
  return rounds.flatMap((round) => {
    const used = guides
      .filter((guide) => guide.round === round.id)
      .map((guide) => ({ guide, interviews: countOf(held, guide.id) }))
      .filter((each) => each.interviews > 0)
      .sort((left, right) => left.guide.version - right.guide.version)
    if (used.length < 2) return []
    return used.map(({ guide: { version, reason }, interviews: count }) => ({
      round,
      version,
      reason,
      interviews: count,
    }))
  })
}

function countOf(interviews: readonly Interview[], guide: Id): number {
  return interviews.filter((interview) => interview.guide === guide).length
}
