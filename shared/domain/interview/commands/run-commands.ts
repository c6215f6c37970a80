import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { findRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { questionsFor } from '../../preparation/interview-guide'
import { unexplained } from '../equal-treatment'
import { loadInterviewMaterial } from '../interview-material'
import { Attestation, Notes } from '../notes'
import { openPause, pauseUntil } from '../pauses'
import { requirePanelPlace } from '../panel-place'

const notesInput = { ...actionInput, interview: Id }

/**
 * Begins the interview for the person who runs it; beginning again changes nothing of the first time.
 * Refuses: `record.not-found`, `interview.not-on-panel`, `interview.not-attested`, `interview.not-open`.
 */
export const beginNotes = defineCommand(
  'notes.begin',
  z.object(notesInput),
  async (records, { action, interview }, { person, now }) => {
    const place = await requirePanelPlace(records, interview, person)
    if (!place.ok) return place
    const { status } = place.value.interview
    if (status === 'declination' || status === 'withdrawal' || status === 'removed') {
      return fail(new AppError('interview.not-open', status))
    }
    const attestation = await findRecord(records, Attestation, recordIds.attestation(interview, person))
    if (attestation?.noConflict !== true) return fail(new AppError('interview.not-attested', interview))
    const begun = await findBegun(records, interview, person)
    const startedAt = begun?.startedAt ?? now
    const part = begun?.part ?? 'introduction'
    return inPrivate(action, setFields(recordIds.notes(interview, person), { startedAt, part }))
  },
)

/** Says where the interview stands: `introduction`, a question's id, or `conclusion`. Refuses: `interview.not-begun`. */
export const setNotesPart = defineCommand(
  'notes.set-part',
  z.object({ ...notesInput, part: z.union([z.literal('introduction'), z.literal('conclusion'), Id]) }),
  async (records, { action, interview, part }, { person }) => {
    const begun = await requireBegun(records, interview, person)
    return begun.ok ? inPrivate(action, setFields(recordIds.notes(interview, person), { part })) : begun
  },
)

/**
 * Ends the interview, and a pause with it, for the person who runs it. Refuses: `record.not-found`, `interview.not-on-panel`,
 * `interview.not-begun`, `interview.unexplained` (value `count`; `unexplained` lists what).
 */
export const endNotes = defineCommand(
  'notes.end',
  z.object(notesInput),
  async (records, { action, interview }, { person, now }) => {
    const begun = await requireBegun(records, interview, person)
    if (!begun.ok) return begun
    const material = await loadInterviewMaterial(records, { action, interview, person })
    if (!material.ok) return material
    const { applicant, guide } = material.value
    const open = unexplained(questionsFor(guide.content, applicant.roles), begun.value)
    if (open.length > 0) {
      return fail(new AppError('interview.unexplained', interview, { count: open.length }))
    }
    const pause = openPause(begun.value)
    return inPrivate(
      action,
      setFields(recordIds.notes(interview, person), {
        endedAt: now,
        ...(pause === undefined ? {} : { [`pause/${pause.id}`]: pauseUntil(pause, now) }),
      }),
    )
  },
)

async function findBegun(records: RecordsReader, interview: Id, person: Id): Promise<Notes | undefined> {
  const notes = await findRecord(records, Notes, recordIds.notes(interview, person))
  return notes?.startedAt === undefined ? undefined : notes
}

async function requireBegun(records: RecordsReader, interview: Id, person: Id): Promise<Result<Notes>> {
  const notes = await findBegun(records, interview, person)
  return notes === undefined ? fail(new AppError('interview.not-begun', interview)) : ok(notes)
}
