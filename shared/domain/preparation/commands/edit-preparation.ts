import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, type Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { RecordId, FieldName } from '../../../log/change'
import type { PatchDraft } from '../../../log/command'
import { kindOf, partsOf } from '../../../log/record-id'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { notFound } from '../../find-record'
import { editedField, FIRST_FIELD } from '../editing/fields'

/** One field that is set. `over` is what showed when its draft was begun. */
const Edit: z.ZodType<PatchDraft> = z.object({
  record: RecordId,
  field: FieldName,
  value: z.json(),
  over: z.array(Hash).max(1000).exactOptional(),
})

/**
 * Sets fields of what a hiring action is prepared with: roles, tasks, competencies, rounds, guides in work,
 * technical assessments and the action's own details. Undo is the same command with the values of before.
 * Refuses: `record.not-found`, `preparation.not-edited`, `preparation.does-not-fit`.
 */
export const editPreparation = defineCommand(
  'preparation.edit',
  z.object({ ...actionInput, edits: z.array(Edit).min(1).max(1000) }),
  async (records, { action, edits }) => {
    for (const edit of edits) {
      const allowed = checkValue(edit)
      if (!allowed.ok) return allowed
    }
    for (const record of new Set(edits.map((edit) => edit.record))) {
      const there = await checkRecord(records, action, record, edits)
      if (!there.ok) return there
    }
    return inAction(action, edits)
  },
)

function checkValue({ record, field, value }: PatchDraft): Result<undefined> {
  const schema = editedField(record, field)
  if (schema === undefined) return fail(new AppError('preparation.not-edited', `${record} ${field}`))
  return schema.safeParse(value).success
    ? ok(undefined)
    : fail(new AppError('preparation.does-not-fit', `${record} ${field}`))
}

async function checkRecord(
  records: RecordsReader,
  action: Id,
  record: RecordId,
  edits: readonly PatchDraft[],
): Promise<Result<undefined>> {
  const kind = kindOf(record)
  if (kind === 'action') return partsOf(record)[0] === action ? ok(undefined) : notFound(record)
  const first = FIRST_FIELD[kind]
  if (first === undefined || edits.some((edit) => edit.record === record && edit.field === first)) {
    return ok(undefined)
  }
  return (await records.get(record)) === undefined ? notFound(record) : ok(undefined)
}
