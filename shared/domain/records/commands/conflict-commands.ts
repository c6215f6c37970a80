import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { FieldName, RecordId } from '../../../log/change'
import { fieldOf } from '../../../log/fold'
import { authorOf, kindOf } from '../../../log/record-id'
import { actionInput, defineCommand, inAction, inPrivate } from '../../define-command'
import { notFound } from '../../find-record'
import { requireHr } from '../../panel/hr'
import { PRIVATE_KINDS } from '../../record-kinds'

/** Fields that only HR sets, whoever chooses. */
const OF_HR = /^(recovery\/.* key|person\/.* duties|action\/.* (keepUntil|legalHold|closed))$/

/**
 * Sets a field to one of the values that it has, over all the others. Refuses: `record.not-found`,
 * `conflict.gone`, `conflict.erased`, `conflict.of-another` (only its author decides), `action.not-hr`.
 */
export const chooseValue = defineCommand(
  'conflict.choose',
  z.object({ ...actionInput, record: RecordId, field: FieldName, change: Hash }),
  async (records, { action, record, field, change }, { person }) => {
    const view = await records.get(record)
    if (view === undefined) return notFound(record)
    if ((authorOf(record) ?? person) !== person) return fail(new AppError('conflict.of-another', record))
    if (OF_HR.test(`${record} ${field}`)) {
      const allowed = await requireHr(records, action, person)
      if (!allowed.ok) return allowed
    }
    const { values } = fieldOf(view.state, field)
    const chosen = values.find((value) => value.change === change)
    if (chosen === undefined || values.length < 2) return fail(new AppError('conflict.gone', record))
    if (chosen.value === undefined) return fail(new AppError('conflict.erased', record))
    const patches = [{ record, field, value: chosen.value }]
    return PRIVATE_KINDS.includes(kindOf(record)) ? inPrivate(action, patches) : inAction(action, patches)
  },
)

/**
 * Says anew whether a record that one deleted and another edited stays deleted. Refuses: `record.not-found`,
 * `conflict.of-another`.
 */
export const decideDeletion = defineCommand(
  'conflict.decide-deletion',
  z.object({ ...actionInput, record: RecordId, deleted: z.boolean() }),
  async (records, { action, record, deleted }, { person }) => {
    if ((await records.get(record)) === undefined) return notFound(record)
    return (authorOf(record) ?? person) === person
      ? inAction(action, [{ record, field: 'deleted', value: deleted }])
      : fail(new AppError('conflict.of-another', record))
  },
)
