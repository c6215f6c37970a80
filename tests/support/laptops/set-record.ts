import { z } from 'zod'
import { defineCommand, inAction } from '#shared/domain/define-command'
import { Id } from '#shared/kernel/ids'
import { RecordId } from '#shared/log/change'
import { setFields } from '#shared/log/command'

/** Sets fields of a shared record, whatever rules there are: these tests look at the log and the exchange. */
export const setRecord = defineCommand(
  'model.set',
  z.object({ action: Id, record: RecordId, fields: z.record(z.string(), z.json()) }),
  async (_records, { action, record, fields }) =>
    Promise.resolve(inAction(action, setFields(record, fields))),
)
