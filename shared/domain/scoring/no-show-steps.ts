import type { Instant } from '../../kernel/time'
import type { Interview } from '../scheduling/interview'
import { mayCallNoShow } from '../scheduling/no-show'
import type { SheetWork } from './score-sheet'

/** What is still to be done about an applicant who did not come, in this order. */
export type NoShowStep = 'wait' | 'call-and-mark' | 'write-analysis' | 'submit'

/**
 * The steps still open for one rater: wait ten minutes, call once more and mark the interview
 * (`interview.set-status`), write the analysis (`sheet.no-show`), submit. The two commands write to two
 * chains, so either may be missing; each is whole on its own.
 */
export function openNoShowSteps(
  interview: Pick<Interview, 'slot' | 'status'>,
  work: SheetWork | undefined,
  submitted: boolean,
  now: Instant,
): readonly NoShowStep[] {
  const steps: NoShowStep[] = []
  if (interview.status !== 'no-show') {
    if (interview.slot === undefined || !mayCallNoShow(interview.slot, now)) steps.push('wait')
    steps.push('call-and-mark')
  }
  if ((work?.analysis ?? '').trim() === '') steps.push('write-analysis')
  if (!submitted) steps.push('submit')
  return steps
}
