import { z } from 'zod'
import { AppError } from '../../../../kernel/app-error'
import { Hash, Id } from '../../../../kernel/ids'
import { fail } from '../../../../kernel/result'
import { actionInput, defineCommand, inPrivate } from '../../../define-command'
import { findRecord } from '../../../find-record'
import { recordIds } from '../../../record-ids'
import { Notes } from '../../notes'
import { PAPER_NOTE_LIMITS, PaperNote } from '../paper-note'

const notesInput = { ...actionInput, interview: Id }

/**
 * Says of one or more pages of paper notes where they belong and how they are shown: attached, turned, cropped,
 * moved, removed and back, always as a whole, so that the value before is its undo. Refuses:
 * `paper-note.too-many`, `paper-note.too-large` (value `limit`).
 */
export const setPaperNotes = defineCommand(
  'notes.set-papers',
  z.object({
    ...notesInput,
    notes: z
      .array(z.object({ id: Id, note: PaperNote }))
      .min(1)
      .max(PAPER_NOTE_LIMITS.pages),
  }),
  async (records, { action, interview, notes }, { person }) => {
    const record = recordIds.notes(interview, person)
    const before = (await findRecord(records, Notes, record))?.paperNote ?? {}
    const after = { ...before, ...Object.fromEntries(notes.map(({ id, note }) => [id, note])) }
    const kept = Object.values(after).filter(({ deleted }) => !deleted)
    // Less than before is never too much.
    const grows = notes.some(({ id, note }) => !note.deleted && before[id]?.deleted !== false)
    if (grows && kept.length > PAPER_NOTE_LIMITS.pages) {
      return fail(new AppError('paper-note.too-many', '', { limit: PAPER_NOTE_LIMITS.pages }))
    }
    if (grows && bytesOf(kept) > PAPER_NOTE_LIMITS.bytes) {
      return fail(new AppError('paper-note.too-large', '', { limit: PAPER_NOTE_LIMITS.bytes / 1_000_000 }))
    }
    return inPrivate(
      action,
      notes.map(({ id, note }) => ({ record, field: `paperNote/${id}`, value: note })),
    )
  },
)

/** Writes what a page of paper notes says in words; `over` is what showed when its draft was begun. */
export const writePaperWords = defineCommand(
  'notes.write-paper-words',
  z.object({
    ...notesInput,
    note: Id,
    text: z.string().max(5_000_000),
    over: z.array(Hash).max(1000).optional(),
  }),
  (_records, { action, interview, note, text, over }, { person }) => {
    const record = recordIds.notes(interview, person)
    const patch = { record, field: `paperWords/${note}`, value: text }
    return Promise.resolve(inPrivate(action, [over === undefined ? patch : { ...patch, over }]))
  },
)

function bytesOf(notes: readonly PaperNote[]): number {
  const files = new Map(notes.map(({ paper }) => [paper.sha256, paper.bytes]))
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0)
}
