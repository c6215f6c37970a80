import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { findRecord, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Interview } from '../../scheduling/interview'
import { Notes } from '../notes'
import { clearing, contentOf, isEmpty } from '../notes-content'
import { openInterruption } from '../pauses'
import { requireTakenBack } from '../taking-back'

const notesInput = { ...actionInput, interview: Id }

/** The interview breaks off; what is written stays, and the time goes on where it was. Refuses: `interview.not-begun`. */
export const interruptNotes = defineCommand(
  'notes.interrupt',
  z.object({ ...notesInput, interruption: Id }),
  async (records, { action, interview, interruption }, { person, now }) => {
    const begun = await requireBegun(records, interview, person)
    if (!begun.ok) return begun
    const value = { from: now, until: null }
    return inPrivate(
      action,
      setFields(recordIds.notes(interview, person), { [`interruption/${interruption}`]: value }),
    )
  },
)

/** The next sitting begins. Refuses: `interview.not-begun`, `interview.not-interrupted`. */
export const resumeNotes = defineCommand(
  'notes.resume',
  z.object(notesInput),
  async (records, { action, interview }, { person, now }) => {
    const begun = await requireBegun(records, interview, person)
    if (!begun.ok) return begun
    const open = openInterruption(begun.value)
    if (open === undefined) return fail(new AppError('interview.not-interrupted', interview))
    const value = { from: open.from, until: now }
    return inPrivate(
      action,
      setFields(recordIds.notes(interview, person), { [`interruption/${open.id}`]: value }),
    )
  },
)

/**
 * Ends the notes of an interview in which the applicant withdrew: they are kept, and nothing has to be explained.
 * Refuses: `record.not-found`, `interview.not-withdrawn`, `interview.not-begun`.
 */
export const closeNotes = defineCommand(
  'notes.close',
  z.object(notesInput),
  async (records, { action, interview }, { person, now }) => {
    const found = await requireRecord(records, Interview, recordIds.interview(interview))
    if (!found.ok) return found
    if (found.value.status !== 'withdrawal') return fail(new AppError('interview.not-withdrawn', interview))
    const begun = await requireBegun(records, interview, person)
    if (!begun.ok) return begun
    const endedAt = begun.value.endedAt ?? now
    return inPrivate(action, setFields(recordIds.notes(interview, person), { endedAt }))
  },
)

/**
 * Another person than the applicant is in the room: what was written is set aside, and the interview has not begun.
 * Refuses: `interview.not-begun`, `reference.still-shared`.
 */
export const setNotesAside = defineCommand(
  'notes.set-aside',
  z.object({ ...notesInput, aside: Id }),
  async (records, { action, interview, aside }, { person, now }) => {
    const begun = await requireBegun(records, interview, person)
    if (!begun.ok) return begun
    const takenBack = await requireTakenBack(records, interview, person)
    if (!takenBack.ok) return takenBack
    const record = recordIds.notes(interview, person)
    const content = contentOf(begun.value)
    const value = { startedAt: begun.value.startedAt ?? null, at: now, content, movedTo: null }
    return inPrivate(action, [
      ...setFields(record, { startedAt: null, endedAt: null, part: 'introduction' }),
      ...(isEmpty(content) ? [] : setFields(record, { [`aside/${aside}`]: value })),
      ...clearing(record, content),
    ])
  },
)

async function requireBegun(records: RecordsReader, interview: Id, person: Id): Promise<Result<Notes>> {
  const notes = await findRecord(records, Notes, recordIds.notes(interview, person))
  return notes?.startedAt === undefined ? fail(new AppError('interview.not-begun', interview)) : ok(notes)
}
