import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { recordIds } from '../../record-ids'

/** Flags a place of one's own transcript to come back to, or clears the flag. */
export const flagPlace = defineCommand(
  'notes.flag',
  z.object({
    ...actionInput,
    interview: Id,
    flag: Id,
    question: Id,
    words: z.string().max(1000),
    cleared: z.boolean(),
  }),
  (_records, { action, interview, flag, question, words, cleared }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(
      inPrivate(action, [{ record, field: `flag/${flag}`, value: { question, words, cleared } }]),
    )
  },
)
