import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { Notes } from '../notes'
import { requirePanelPlace } from '../panel-place'
import { Reference, unsharedWords, wrongPersonsIn } from '../reference'
import { takingBack } from '../taking-back'

const ofInterview = z.object({ ...actionInput, interview: Id })

/**
 * The note-taker shares what they wrote down with the panel, or what changed of it since. Refuses: `record.not-found`,
 * `interview.not-on-panel`, `reference.not-note-taker`, `interview.not-begun`, `reference.nothing-written`.
 */
export const shareReference = defineCommand(
  'reference.share',
  ofInterview,
  async (records, { action, interview }, { person, now }) => {
    const begun = await requireNoteTaker(records, interview, person)
    if (!begun.ok) return begun
    const { notes, guide } = begun.value
    const record = recordIds.reference(interview, person)
    const before = await findRecord(records, Reference, record)
    const changed = unsharedWords(notes, before)
    if (changed.size === 0 && (before === undefined || before.withdrawn)) {
      return fail(new AppError('reference.nothing-written', interview))
    }
    // What two laptops shared apart is settled by whoever shares next.
    const inDoubt = (await records.get(record))?.toResolve ?? []
    const words = Object.entries(notes.transcript).filter(
      ([question]) => changed.has(question) || inDoubt.includes(`transcript/${question}`),
    )
    return inAction(
      action,
      setFields(record, {
        ...Object.fromEntries(
          [...words, ...changed].map(([question, text]) => [`transcript/${question}`, text]),
        ),
        guide,
        wrongPersons: [...(await wrongPersonsIn(records, interview))],
        withdrawn: false,
        at: now,
      }),
    )
  },
)

/**
 * Takes one's own shared transcript back: nobody is shown it any more. HR still finds it in the history. Refuses:
 * `reference.not-shared`.
 */
export const withdrawReference = defineCommand(
  'reference.withdraw',
  ofInterview,
  async (records, { action, interview }, { person }) => {
    const patches = await takingBack(records, interview, person)
    return patches.length === 0
      ? fail(new AppError('reference.not-shared', interview))
      : inAction(action, patches)
  },
)

/**
 * Undoes that a transcript was taken back: what the panel had stands there again, and nothing that was written since.
 * Refuses: `record.not-found`, `interview.not-on-panel`, `reference.not-note-taker`, `interview.not-begun`,
 * `reference.not-put-back` (it was shared again, or its words left the notes or turned out to be another person's).
 */
export const putBackReference = defineCommand(
  'reference.put-back',
  ofInterview.extend({ transcript: z.record(Id, z.string()) }),
  async (records, { action, interview, transcript }, { person }) => {
    const begun = await requireNoteTaker(records, interview, person)
    if (!begun.ok) return begun
    const record = recordIds.reference(interview, person)
    const before = await findRecord(records, Reference, record)
    const wrong = await wrongPersonsIn(records, interview)
    const isWrong = wrong.some((id) => before?.wrongPersons.includes(id) !== true)
    // Words that were moved to another interview or set aside are no longer of this one.
    const isLeft = unsharedWords(begun.value.notes, undefined).size === 0
    if (before?.withdrawn !== true || isWrong || isLeft) {
      return fail(new AppError('reference.not-put-back', interview))
    }
    const words = Object.entries(transcript).map(
      ([question, text]) => [`transcript/${question}`, text] as const,
    )
    return inAction(action, setFields(record, { ...Object.fromEntries(words), withdrawn: false }))
  },
)

/** The notes of who takes them, once begun, and the guide of their interview. */
async function requireNoteTaker(
  records: RecordsReader,
  interview: Id,
  person: Id,
): Promise<Result<{ readonly notes: Notes; readonly guide: Id }>> {
  const place = await requirePanelPlace(records, interview, person)
  if (!place.ok) return place
  if (place.value.role !== 'note-taker') return fail(new AppError('reference.not-note-taker', person))
  const notes = await findRecord(records, Notes, recordIds.notes(interview, person))
  if (notes?.startedAt === undefined) return fail(new AppError('interview.not-begun', interview))
  return ok({ notes, guide: place.value.interview.guide })
}
