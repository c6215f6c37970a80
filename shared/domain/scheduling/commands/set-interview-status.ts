import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { formatDateTimeWithZone } from '../../../kernel/time'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Interview, InterviewStatus } from '../interview'
import { mayCallNoShow, noShowFrom } from '../no-show'

/**
 * Says what became of an interview; any status can be corrected later. Whoever did not come is a no-show
 * only ten minutes after the start; each rater then writes the analysis (`sheet.no-show`, another chain).
 * Refuses: `record.not-found`, `interview.no-time`, `interview.too-early-for-no-show` (value `time`).
 */
export const setInterviewStatus = defineCommand(
  'interview.set-status',
  z.object({ ...actionInput, interview: Id, status: InterviewStatus }),
  async (records, { action, interview, status }, { now }) => {
    const record = recordIds.interview(interview)
    const found = await requireRecord(records, Interview, record)
    if (!found.ok) return found
    if (status === 'no-show') {
      const { slot } = found.value
      if (slot === undefined) return fail(new AppError('interview.no-time', interview))
      if (!mayCallNoShow(slot, now)) {
        const time = formatDateTimeWithZone(noShowFrom(slot), slot.zone)
        return fail(new AppError('interview.too-early-for-no-show', interview, { time }))
      }
    }
    return inAction(action, setFields(record, { status }))
  },
)
