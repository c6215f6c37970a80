import { z } from 'zod'
import { Hash } from '../../../kernel/ids'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { recordIds } from '../../record-ids'

/**
 * Record `unsent/<form>/@<person>` in the private chain: what somebody types into a form before its button is pressed,
 * each text the field `words/<name>`. `<form>` says which form of which record, in as many parts as it takes. Nobody else
 * sees it: it becomes something only when the button is pressed.
 */
export const Unsent = z.object({ words: z.record(z.string(), z.string()).default({}) })

const formInput = { ...actionInput, form: z.array(z.string().min(1).max(100)).min(1).max(5) }

/** Writes a text of a form. Texts are never refused: what was typed must not be lost. */
export const writeUnsent = defineCommand(
  'unsent.write',
  z.object({
    ...formInput,
    name: z.string().min(1).max(100),
    text: z.string().max(1_000_000),
    over: z.array(Hash).max(1000).optional(),
  }),
  (_records, { action, form, name, text: value, over }, { person }) => {
    const patch = { record: recordIds.unsent(form, person), field: `words/${name}`, value }
    return Promise.resolve(inPrivate(action, [over === undefined ? patch : { ...patch, over }]))
  },
)

/** Empties texts of a form: what stood in them was handed in. */
export const clearUnsent = defineCommand(
  'unsent.clear',
  z.object({ ...formInput, names: z.array(z.string().min(1).max(100)).min(1) }),
  (_records, { action, form, names }, { person }) => {
    const record = recordIds.unsent(form, person)
    const patches = names.map((name) => ({ record, field: `words/${name}`, value: '' }))
    return Promise.resolve(inPrivate(action, patches))
  },
)
