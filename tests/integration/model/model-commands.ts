import { z } from 'zod'
import { defineCommand, inAction, inPrivate } from '#shared/domain/define-command'
import { Id } from '#shared/kernel/ids'
import { RecordId } from '#shared/log/change'
import { setFields } from '#shared/log/command'

/** Sets fields of a shared record, whatever rules there are: the model looks at the log and the exchange. */
export const setRecord = defineCommand(
  'model.set',
  z.object({ action: Id, record: RecordId, fields: z.record(z.string(), z.json()) }),
  async (_records, { action, record, fields }) =>
    Promise.resolve(inAction(action, setFields(record, fields))),
)

/** Types something that nobody else may see. */
export const keepThought = defineCommand(
  'model.think',
  z.object({ action: Id, person: Id, text: z.string() }),
  async (_records, { action, person, text }) =>
    Promise.resolve(inPrivate(action, setFields(`sheet/thoughts/@${person}`, { analysis: text }))),
)
