import type { OpenGrading } from '#shared/domain/records/open-gradings'
import type { OpenWork } from '#shared/domain/records/open-work'
import type { Id } from '#shared/kernel/ids'
import { msOf, type Instant } from '#shared/kernel/time'

/** From so long before it is due a sheet is said to be due soon. */
const NEAR_MS = 4 * 60 * 60_000

/** Each stage is said once: who has put it away is reminded again at the next. */
export type ReminderStage = 'waiting' | 'near' | 'late'

export interface Reminder {
  /** What is put away: this sheet at this stage. */
  readonly key: string
  /** The interview, or the work that is graded. */
  readonly assessment: Id
  readonly stage: ReminderStage
  readonly due: Instant
}

/**
 * What a person is reminded of: their own sheets that are not handed in, or came back. One that merely waits is
 * said if it waited when the program started; `atStart` holds what there was then.
 */
export function remindersOf(
  work: readonly (OpenWork | OpenGrading)[],
  person: Id,
  nowMs: number,
  atStart: ReadonlySet<Id>,
): readonly Reminder[] {
  return work
    .flatMap((one): readonly Reminder[] => {
      if (one.person !== person || (one.kind !== 'unsubmitted' && one.kind !== 'returned')) return []
      const { due } = one
      const assessment = assessmentOf(one)
      if (due === undefined) return []
      const left = msOf(due) - nowMs
      const stage = left < 0 ? 'late' : left <= NEAR_MS ? 'near' : 'waiting'
      if (stage === 'waiting' && !atStart.has(assessment)) return []
      const revision = one.kind === 'returned' ? one.revision : ''
      return [{ key: `${assessment} ${revision ?? ''} ${stage}`, assessment, stage, due }]
    })
    .sort((a, b) => msOf(a.due) - msOf(b.due))
}

export function assessmentOf(work: OpenWork | OpenGrading): Id {
  return 'grading' in work ? work.grading : work.interview
}
