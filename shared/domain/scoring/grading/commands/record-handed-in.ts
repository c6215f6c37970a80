import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Id } from '../../../../kernel/ids'
import { fail } from '../../../../kernel/result'
import { setFields } from '../../../../log/command'
import { actionInput, defineCommand, inAction } from '../../../define-command'
import { requireRecord } from '../../../find-record'
import { requireHr } from '../../../panel/hr'
import { AssessmentRound, isTechnical } from '../../../preparation/hiring-action'
import { recordIds } from '../../../record-ids'
import { Applicant } from '../../../scheduling/applicant'
import { reviewIdOf } from '../../review/review'
import { AssessmentOutcome, HandedIn } from '../handed-in'

/**
 * HR says what became of an applicant's assessment. Refuses: `action.not-hr`, `record.not-found`,
 * `grading.round-not-technical`.
 */
export const recordHandedIn = defineCommand(
  'grading.handed-in',
  z.object({
    ...actionInput,
    round: Id,
    applicant: Id,
    outcome: AssessmentOutcome,
    extraMinutes: HandedIn.shape.extraMinutes.unwrap(),
  }),
  async (records, { action, round, applicant, outcome, extraMinutes }, { person, now }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const found = await requireRecord(records, AssessmentRound, recordIds.round(round))
    if (!found.ok) return found
    if (!isTechnical(found.value.kind)) return fail(new AppError('grading.round-not-technical', round))
    const whose = await requireRecord(records, Applicant, recordIds.applicant(applicant))
    if (!whose.ok) return whose
    const record = recordIds.handedIn(reviewIdOf(round, applicant))
    return inAction(
      action,
      setFields(record, { round, applicant, outcome, extraMinutes, by: person, at: now }),
    )
  },
)
