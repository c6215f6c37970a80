import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { dateAt, formatDate, LocalDate } from '../../../kernel/time'
import { setFields } from '../../../log/command'
import type { RecordsReader, RecordView } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { notFound, requireRecord } from '../../find-record'
import { requireHr } from '../../panel/hr'
import { HiringAction } from '../../preparation/hiring-action'
import { recordIds } from '../../record-ids'
import { isClosed, isOnHold, keptUntil } from '../retention'

/** Sets the last day on which the records must be kept. Refuses: `action.not-hr`, `record.not-found`, `action.closed`. */
export const setKeepUntil = defineCommand(
  'action.set-keep-until',
  z.object({ ...actionInput, keepUntil: LocalDate.nullable() }),
  async (records, { action, keepUntil }, { person }) => {
    const found = await openAction(records, action, person)
    return found.ok ? inAction(action, setFields(found.value.id, { keepUntil })) : found
  },
)

/**
 * Forbids any removal until it is released, on laptops that have not removed a closed action yet, too. Refuses:
 * `action.not-hr`, `record.not-found`.
 */
export const holdAction = defineCommand(
  'action.hold',
  z.object({ ...actionInput, reason: z.string().trim().min(1).max(2000) }),
  async (records, { action, reason }, { person, now }) => {
    const found = await actionForHr(records, action, person)
    if (!found.ok) return found
    return inAction(action, setFields(found.value.id, { legalHold: { by: person, reason, at: now } }))
  },
)

/** Ends a legal hold. Refuses: `action.not-hr`, `record.not-found`, `action.not-on-hold`. */
export const releaseHold = defineCommand(
  'action.release-hold',
  z.object(actionInput),
  async (records, { action }, { person }) => {
    const found = await actionForHr(records, action, person)
    if (!found.ok) return found
    return isOnHold(found.value)
      ? inAction(action, setFields(found.value.id, { legalHold: null }))
      : fail(new AppError('action.not-on-hold', action))
  },
)

/**
 * Says that the action is over, why, where its final archive lies, the hash of its certificate of contents, and the
 * last number of each laptop that is in it: the laptops are asked to remove their copies.
 * Refuses: `action.not-hr`, `record.not-found`, `action.closed`, `action.legal-hold`, `action.keep-not-over`
 * (value `date`; the day counts in the action's zone).
 */
export const closeAction = defineCommand(
  'action.close',
  z.object({
    ...actionInput,
    archive: Hash,
    keptAt: z.string().trim().min(1).max(2000),
    certificate: Hash,
    reason: z.string().trim().min(1).max(2000),
    heads: z.record(Id, z.int().min(1)),
  }),
  async (records, { action, ...closing }, { person, now }) => {
    const found = await openAction(records, action, person)
    if (!found.ok) return found
    const read = await requireRecord(records, HiringAction, found.value.id)
    if (!read.ok) return read
    if (isOnHold(found.value)) return fail(new AppError('action.legal-hold', action))
    const keepUntil = keptUntil(found.value)
    if (keepUntil !== undefined && keepUntil >= dateAt(now, read.value.zone)) {
      return fail(new AppError('action.keep-not-over', action, { date: formatDate(keepUntil) }))
    }
    return inAction(action, setFields(found.value.id, { closed: { at: now, ...closing } }))
  },
)

async function openAction(records: RecordsReader, action: Id, person: Id): Promise<Result<RecordView>> {
  const found = await actionForHr(records, action, person)
  return found.ok && isClosed(found.value) ? fail(new AppError('action.closed', action)) : found
}

async function actionForHr(records: RecordsReader, action: Id, person: Id): Promise<Result<RecordView>> {
  const allowed = await requireHr(records, action, person)
  if (!allowed.ok) return allowed
  const view = await records.get(recordIds.action(action))
  return view === undefined ? notFound(recordIds.action(action)) : ok(view)
}
