import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
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
    const place = await requirePanelPlace(records, interview, person)
    if (!place.ok) return place
    if (place.value.role !== 'note-taker') return fail(new AppError('reference.not-note-taker', person))
    const notes = await findRecord(records, Notes, recordIds.notes(interview, person))
    if (notes?.startedAt === undefined) return fail(new AppError('interview.not-begun', interview))
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
        guide: place.value.interview.guide,
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
