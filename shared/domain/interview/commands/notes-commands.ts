import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { recordIds } from '../../record-ids'
import { FollowUpState } from '../notes'

// What a person types or ticks during an interview is never refused: the panel may have changed meanwhile
// on another laptop, and the words must be kept all the same. The rules look when the sheet is submitted.

const notesInput = { ...actionInput, interview: Id }

/** The parts of an interview that time is used for: `introduction`, `conclusion`, or a question's id. */
const Part = z.union([z.literal('introduction'), z.literal('conclusion'), Id])

/** Sets the milliseconds that a part has used so far. */
export const setNotesTime = defineCommand(
  'notes.set-time',
  z.object({ ...notesInput, part: Part, milliseconds: z.number().min(0) }),
  (_records, { action, interview, part, milliseconds }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(
      inPrivate(action, [{ record, field: `timeUsed/${part}`, value: Math.round(milliseconds) }]),
    )
  },
)

/** Says what became of a follow-up; null takes it back. */
export const setNotesFollowUp = defineCommand(
  'notes.set-follow-up',
  z.object({ ...notesInput, followUp: Id, state: FollowUpState.nullable() }),
  (_records, { action, interview, followUp, state }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(inPrivate(action, [{ record, field: `followUp/${followUp}`, value: state }]))
  },
)

/** Writes the transcript of a question; `over` is what showed when its draft was begun. */
export const writeNotes = defineCommand(
  'notes.write',
  z.object({
    ...notesInput,
    question: Id,
    text: z.string().max(5_000_000),
    over: z.array(Hash).max(1000).optional(),
  }),
  (_records, { action, interview, question, text, over }, { person }) => {
    const record = recordIds.notes(interview, person)
    const patch = { record, field: `transcript/${question}`, value: text }
    return Promise.resolve(inPrivate(action, [over === undefined ? patch : { ...patch, over }]))
  },
)
