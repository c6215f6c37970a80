import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { findRecord, notFound } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Notes, PauseReason } from '../notes'

// Like all that is noted during an interview these are not refused for what changed on another laptop.

const notesInput = { ...actionInput, interview: Id }
const Words = z.string().trim().max(5000)

/** The clock stands still from now on; why may be said later, but before the interview ends. */
export const pauseNotes = defineCommand(
  'notes.pause',
  z.object({ ...notesInput, pause: Id }),
  (_records, { action, interview, pause }, { person, now }) => {
    const value = { from: now, until: null, reason: null, words: '' }
    return Promise.resolve(
      inPrivate(action, [{ record: recordIds.notes(interview, person), field: `pause/${pause}`, value }]),
    )
  },
)

/** Says why the clock stood still, or ends the pause, or both. Refuses: `record.not-found`. */
export const changePause = defineCommand(
  'notes.change-pause',
  z.object({
    ...notesInput,
    pause: Id,
    why: z.object({ reason: PauseReason, words: Words }).optional(),
    over: z.boolean(),
  }),
  async (records, { action, interview, pause, why, over }, { person, now }) => {
    const record = recordIds.notes(interview, person)
    const before = (await findRecord(records, Notes, record))?.pause[pause]
    if (!before) return notFound(record)
    const until = over ? (before.until ?? now) : before.until
    return inPrivate(action, [{ record, field: `pause/${pause}`, value: { ...before, until, ...why } }])
  },
)

/** Why a question or follow-up is left out; an empty reason takes it back. */
export const skipInNotes = defineCommand(
  'notes.skip',
  z.object({ ...notesInput, left: Id, reason: Words }),
  (_records, { action, interview, left, reason }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(inPrivate(action, [{ record, field: `skipped/${left}`, value: reason }]))
  },
)

/** Why the questions were asked in another order than the guide's. */
export const explainOrder = defineCommand(
  'notes.explain-order',
  z.object({ ...notesInput, reason: Words }),
  (_records, { action, interview, reason }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(inPrivate(action, [{ record, field: 'orderReason', value: reason }]))
  },
)

/** Says that a question was asked although nothing is written down for it yet, or takes that back. */
export const setNotesAsked = defineCommand(
  'notes.set-asked',
  z.object({ ...notesInput, question: Id, asked: z.boolean() }),
  (_records, { action, interview, question, asked }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(inPrivate(action, [{ record, field: `asked/${question}`, value: asked }]))
  },
)

/** Notes what was explained about a question. */
export const clarifyInNotes = defineCommand(
  'notes.clarify',
  z.object({ ...notesInput, question: Id, words: Words }),
  (_records, { action, interview, question, words }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(inPrivate(action, [{ record, field: `clarified/${question}`, value: words }]))
  },
)

/** Notes a question that is not in the guide, and why it was asked. */
export const addToNotes = defineCommand(
  'notes.add-question',
  z.object({
    ...notesInput,
    question: Id,
    after: z.string().max(100),
    text: Words.min(1),
    reason: Words.min(1),
    deleted: z.boolean(),
  }),
  (_records, { action, interview, question, ...value }, { person }) => {
    const record = recordIds.notes(interview, person)
    return Promise.resolve(inPrivate(action, [{ record, field: `added/${question}`, value }]))
  },
)
