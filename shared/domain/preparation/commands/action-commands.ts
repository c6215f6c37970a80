import { z } from 'zod'
import { ZoneId } from '../../../kernel/time'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { ActionSettings, HiringAction } from '../hiring-action'

const Text = z.string().trim().max(500)

/** What a person types about a hiring action. */
export const ActionDetails = z.object({
  title: Text.min(1),
  series: Text,
  grade: Text,
  agency: Text,
  locations: z.array(Text.min(1)).max(100),
  announcement: Text,
  zone: ZoneId,
})
export type ActionDetails = z.infer<typeof ActionDetails>

/** Sets the fields that are given. Refuses: `record.not-found`. */
export const updateAction = defineCommand(
  'action.update',
  z.object({
    ...actionInput,
    fields: ActionDetails.partial().extend({ settings: ActionSettings.optional() }),
  }),
  async (records, { action, fields }) => {
    const record = recordIds.action(action)
    const found = await requireRecord(records, HiringAction, record)
    return found.ok ? inAction(action, setFields(record, fields)) : found
  },
)

const setDeleted = (name: 'action.delete' | 'action.restore', deleted: boolean) =>
  defineCommand(name, z.object(actionInput), async (records, { action }) => {
    const record = recordIds.action(action)
    const found = await requireRecord(records, HiringAction, record)
    return found.ok ? inAction(action, setFields(record, { deleted })) : found
  })

/** Hides a hiring action from the lists; nothing of it is removed. Refuses: `record.not-found`. */
export const deleteAction = setDeleted('action.delete', true)
export const restoreAction = setDeleted('action.restore', false)
