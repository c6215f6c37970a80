import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { ok } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { defineCommand } from '../../define-command'
import { requireNew, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { ActionTemplate } from '../action-template'
import { SavedTemplate } from '../saved-template'

/** Keeps parts of a hiring action under a name, for others to begin with. Refuses: `record.exists`. */
export const saveTemplate = defineCommand(
  'template.save',
  z.object({ template: Id, name: z.string().trim().min(1).max(300), content: ActionTemplate }),
  async (records, { template, name, content }) => {
    const fresh = await requireNew(records, recordIds.template(template))
    if (!fresh.ok) return fresh
    return ok({ chain: 'workspace', patches: setFields(fresh.value, { name, content }) })
  },
)

const setDeleted = (name: 'template.delete' | 'template.restore', deleted: boolean) =>
  defineCommand(name, z.object({ template: Id }), async (records, { template }) => {
    const record = recordIds.template(template)
    const found = await requireRecord(records, SavedTemplate, record)
    return found.ok ? ok({ chain: 'workspace', patches: setFields(record, { deleted }) }) : found
  })

/** Takes a template out of what can be begun with. Refuses: `record.not-found`. */
export const deleteTemplate = setDeleted('template.delete', true)
export const restoreTemplate = setDeleted('template.restore', false)
