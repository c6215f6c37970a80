import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { Slot } from '../../../kernel/time'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireNew, requireRecord } from '../../find-record'
import { requireHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { Applicant } from '../applicant'
import { Interview, PanelMember, Place } from '../interview'
import { checkArrangement } from '../interview-rules'
import { hasScoreSheets } from '../submitted-sheets'

/** What a person chooses for an interview. */
export const InterviewDetails = z.object({
  round: Id,
  guide: Id,
  slot: Slot,
  place: Place,
  panel: z.array(PanelMember).max(20),
  hrSpecialist: Id,
  comments: z.string().trim().max(10_000),
  extraMinutes: Interview.shape.extraMinutes.unwrap(),
})
export type InterviewDetails = z.infer<typeof InterviewDetails>

const interviewInput = { ...actionInput, interview: Id }

/**
 * Schedules an interview of an applicant under a new id. Refuses: `record.exists`, `record.not-found`
 * (applicant, round, guide), `interview.round-not-an-interview`, `interview.guide-of-other-round`, `time.…`
 * of `checkSlot`, `panel.…` of `checkPanel`, `action.not-hr` (extra minutes are HR's).
 */
export const createInterview = defineCommand(
  'interview.create',
  InterviewDetails.partial().extend({
    ...interviewInput,
    applicant: Id,
    round: Id,
    guide: Id,
  }),
  async (records, { action, interview, ...details }, { person }) => {
    if ((details.extraMinutes ?? 0) !== 0) {
      const hr = await requireHr(records, action, person)
      if (!hr.ok) return hr
    }
    const fresh = await requireNew(records, recordIds.interview(interview))
    if (!fresh.ok) return fresh
    const applicant = await requireRecord(records, Applicant, recordIds.applicant(details.applicant))
    if (!applicant.ok) return applicant
    const arrangement = await checkArrangement(records, action, details)
    if (!arrangement.ok) return arrangement
    return inAction(action, setFields(fresh.value, { ...details, status: 'scheduled' }))
  },
)

/**
 * Sets the fields that are given. Refuses as `interview.create`, and `interview.has-score-sheets` where
 * round or guide of an interview would change that was judged by them.
 */
export const updateInterview = defineCommand(
  'interview.update',
  z.object({ ...interviewInput, fields: InterviewDetails.partial() }),
  async (records, { action, interview, fields }, { person }) => {
    const record = recordIds.interview(interview)
    const found = await requireRecord(records, Interview, record)
    if (!found.ok) return found
    const { applicant, round, guide, extraMinutes } = found.value
    if ((fields.extraMinutes ?? extraMinutes) !== extraMinutes) {
      const hr = await requireHr(records, action, person)
      if (!hr.ok) return hr
    }
    const moved = (fields.round ?? round) !== round || (fields.guide ?? guide) !== guide
    if (moved && (await hasScoreSheets(records, interview))) {
      return fail(new AppError('interview.has-score-sheets', interview))
    }
    const arrangement = await checkArrangement(records, action, {
      applicant,
      ...(moved ? { round: fields.round ?? round, guide: fields.guide ?? guide } : {}),
      slot: fields.slot,
      panel: fields.panel,
    })
    return arrangement.ok ? inAction(action, setFields(record, fields)) : arrangement
  },
)

/** Refuses: `record.not-found`, `interview.has-score-sheets`. */
export const deleteInterview = defineCommand(
  'interview.delete',
  z.object(interviewInput),
  async (records, { action, interview }) => {
    const record = recordIds.interview(interview)
    const found = await requireRecord(records, Interview, record)
    if (!found.ok) return found
    return (await hasScoreSheets(records, interview))
      ? fail(new AppError('interview.has-score-sheets', interview))
      : inAction(action, setFields(record, { deleted: true }))
  },
)

/** Refuses: `record.not-found`. */
export const restoreInterview = defineCommand(
  'interview.restore',
  z.object(interviewInput),
  async (records, { action, interview }) => {
    const record = recordIds.interview(interview)
    const found = await requireRecord(records, Interview, record)
    return found.ok ? inAction(action, setFields(record, { deleted: false })) : found
  },
)
