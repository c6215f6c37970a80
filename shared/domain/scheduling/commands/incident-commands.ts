import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { requireHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { Interview } from '../interview'

/** HR has seen what happened. Refuses: `action.not-hr`, `record.not-found`. */
export const noteIncident = defineCommand(
  'interview.note-incident',
  z.object({ ...actionInput, interview: Id, incident: Id }),
  async (records, { action, interview, incident }, { person, now }) => {
    const hr = await requireHr(records, action, person)
    if (!hr.ok) return hr
    const record = recordIds.interview(interview)
    const found = await requireRecord(records, Interview, record)
    if (!found.ok) return found
    return inAction(action, setFields(record, { [`noted/${incident}`]: { by: person, at: now } }))
  },
)
