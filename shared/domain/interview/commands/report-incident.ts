import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { isHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { IncidentKind } from '../../scheduling/incidents'
import { Interview, type InterviewStatus } from '../../scheduling/interview'
import { hasScoreSheets } from '../../scheduling/submitted-sheets'
import { takingBack } from '../taking-back'

/** What an interview's status becomes; where nothing is said it stays. */
const STATUS: Readonly<Partial<Record<IncidentKind, InterviewStatus>>> = {
  withdrawn: 'withdrawal',
  'wrong-person': 'scheduled',
}

/**
 * Reports what happened in an interview: of the panel or HR. Who withdrew is marked so; with a wrong person the
 * interview is to be held yet, and what the reporter shared of it as the note-taker is taken back. Refuses: `record.not-found`, `interview.not-on-panel`,
 * `interview.has-score-sheets` (a wrong person, once somebody submitted a sheet).
 */
export const reportIncident = defineCommand(
  'interview.report',
  z.object({
    ...actionInput,
    interview: Id,
    incident: Id,
    kind: IncidentKind,
    words: z.string().trim().max(5000),
  }),
  async (records, { action, interview, incident, kind, words }, { person, now }) => {
    const record = recordIds.interview(interview)
    const found = await requireRecord(records, Interview, record)
    if (!found.ok) return found
    const onPanel = found.value.panel.some((member) => member.person === person)
    if (!onPanel && !(await isHr(records, action, person))) {
      return fail(new AppError('interview.not-on-panel', interview))
    }
    if (kind === 'wrong-person' && (await hasScoreSheets(records, interview))) {
      return fail(new AppError('interview.has-score-sheets', interview))
    }
    const shared = kind === 'wrong-person' ? await takingBack(records, interview, person) : []
    return inAction(action, [
      ...setFields(record, {
        [`incident/${incident}`]: { kind, at: now, by: person, words },
        status: STATUS[kind],
      }),
      ...shared,
    ])
  },
)
