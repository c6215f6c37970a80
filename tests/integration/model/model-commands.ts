import { z } from 'zod'
import { defineCommand, inPrivate } from '#shared/domain/define-command'
import { Id } from '#shared/kernel/ids'
import { setFields } from '#shared/log/command'

/** Types something that nobody else may see. */
export const keepThought = defineCommand(
  'model.think',
  z.object({ action: Id, person: Id, text: z.string() }),
  async (_records, { action, person, text }) =>
    Promise.resolve(inPrivate(action, setFields(`sheet/thoughts/@${person}`, { analysis: text }))),
)
