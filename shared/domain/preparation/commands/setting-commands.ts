import { z } from 'zod'
import { ok } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { defineCommand } from '../../define-command'
import { recordIds } from '../../record-ids'

/** Sets what a person chose for this program (columns, theme, last place): record `setting/<name>`, field `value`. */
export const setSetting = defineCommand(
  'setting.set',
  z.object({ name: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/), value: z.json() }),
  (_records, { name, value }) =>
    Promise.resolve(ok({ chain: 'workspace', patches: setFields(recordIds.setting(name), { value }) })),
)
