import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Interview } from '../../scheduling/interview'

/** Notes that the packet of an interview was saved, to be printed or sent. Refuses: `record.not-found`. */
export const recordPrint = defineCommand(
  'packet.record-print',
  z.object({ ...actionInput, interview: Id }),
  async (records, { action, interview }, { person, now }) => {
    const found = await requireRecord(records, Interview, recordIds.interview(interview))
    return found.ok ? inAction(action, setFields(recordIds.print(interview, person), { at: now })) : found
  },
)
