import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { findRecord } from '../../find-record'
import { InterviewGuide } from '../../preparation/interview-guide'
import { recordIds } from '../../record-ids'
import { Interview } from '../../scheduling/interview'
import { firstAskedFields } from '../asked-order'
import { FollowUpState, Notes } from '../notes'

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

/** Says what became of a follow-up; null takes it back. `question`: its question, where that is being asked now. */
export const setNotesFollowUp = defineCommand(
  'notes.set-follow-up',
  z.object({
    ...notesInput,
    followUp: Id,
    state: FollowUpState.nullable(),
    question: Id.optional(),
  }),
  async (records, { action, interview, followUp, state, question }, { person, now }) => {
    const record = recordIds.notes(interview, person)
    const notes = await findRecord(records, Notes, record)
    const after = { ...notes?.followUp, [followUp]: state }
    const isAsked =
      state !== null ||
      (question !== undefined &&
        (isBegun(notes?.transcript[question]) || (await hasMarked(records, interview, question, after))))
    return inPrivate(
      action,
      setFields(record, {
        [`followUp/${followUp}`]: state,
        ...(question === undefined ? {} : firstAskedFields(notes, question, isAsked, now)),
      }),
    )
  },
)

/**
 * Writes the transcript of a question, and with its first words when it was asked; `over` is what showed when its draft
 * was begun.
 */
export const writeNotes = defineCommand(
  'notes.write',
  z.object({
    ...notesInput,
    question: Id,
    text: z.string().max(5_000_000),
    over: z.array(Hash).max(1000).optional(),
  }),
  async (records, { action, interview, question, text, over }, { person, now }) => {
    const record = recordIds.notes(interview, person)
    const notes = await findRecord(records, Notes, record)
    const patch = { record, field: `transcript/${question}`, value: text }
    return inPrivate(action, [
      over === undefined ? patch : { ...patch, over },
      ...setFields(
        record,
        firstAskedFields(
          notes,
          question,
          isBegun(text) || (await hasMarked(records, interview, question, notes?.followUp ?? {})),
          now,
        ),
      ),
    ])
  },
)

/** Whether a follow-up of the question is marked as asked or covered. */
async function hasMarked(
  records: RecordsReader,
  interview: Id,
  question: Id,
  marked: Notes['followUp'],
): Promise<boolean> {
  const held = await findRecord(records, Interview, recordIds.interview(interview))
  const guide = held && (await findRecord(records, InterviewGuide, recordIds.guide(held.guide)))
  const asked = guide?.content.questions.find(({ id }) => id === question)
  return (asked?.followUps ?? []).some(({ id }) => (marked[id] ?? null) !== null)
}

function isBegun(text: string | undefined): boolean {
  return (text ?? '').trim() !== ''
}
