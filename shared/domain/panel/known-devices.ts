import type { AgeRecipient } from '../../kernel/age-keys'
import type { Id } from '../../kernel/ids'
import { compareInstants } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { RecordsReader } from '../../log/records'
import { findRecord } from '../find-record'
import { recordIds, recordPrefixes } from '../record-ids'
import { isHr } from './hr'
import { Laptop, Recovery, type RecoveryKey } from './laptop'
import { Person } from './person'

/** A laptop that HR confirmed, retired ones included. */
export interface KnownDevice extends Laptop {
  readonly device: Id
  readonly confirmedBy: Id
}

/**
 * The laptops that HR specialists of the action have confirmed, by device. Of several words about one, the
 * newest counts; but once anybody of HR has retired it, it stays retired.
 */
export async function knownDevices(records: RecordsReader, action: Id): Promise<readonly KnownDevice[]> {
  const known = new Map<Id, KnownDevice>()
  for (const said of await confirmations(records, action)) {
    const before = known.get(said.device)
    known.set(said.device, { ...said, retired: before?.retired ?? said.retired })
  }
  return [...known.values()].sort((a, b) => (a.device < b.device ? -1 : 1))
}

/** Every word of HR about a laptop, the oldest first; what others say of laptops is none. */
export async function confirmations(records: RecordsReader, action: Id): Promise<readonly KnownDevice[]> {
  const words: KnownDevice[] = []
  for (const view of await records.list(recordPrefixes.devices(action))) {
    const [, device = '', confirmedBy = ''] = partsOf(view.id)
    const laptop = readAs(Laptop, view)
    if (laptop === undefined || !(await isHr(records, action, confirmedBy))) continue
    words.push({ ...laptop, device, confirmedBy })
  }
  return words.sort(
    (a, b) => compareInstants(a.confirmedAt, b.confirmedAt) || (a.confirmedBy < b.confirmedBy ? -1 : 1),
  )
}

/** The agency's recovery key, if somebody of HR named one. */
export async function recoveryOf(records: RecordsReader, action: Id): Promise<RecoveryKey | undefined> {
  const view = await records.get(recordIds.recovery(action))
  for (const { value, actor } of view?.state.fields['key']?.values ?? []) {
    const read = Recovery.shape.key.safeParse(value)
    if (read.success && (await isHr(records, action, actor))) return read.data
  }
  return undefined
}

/** To whom everything of a hiring action is encrypted: the laptops in use of those who take part, and recovery. */
export async function recipientsOf(records: RecordsReader, action: Id): Promise<readonly AgeRecipient[]> {
  return recipients(records, action, () => Promise.resolve(true))
}

/** To whom a sealed score sheet is encrypted: its author's laptops, those of HR, and recovery. */
export async function sealedRecipientsOf(
  records: RecordsReader,
  action: Id,
  author: Id,
): Promise<readonly AgeRecipient[]> {
  return recipients(records, action, async (person) => person === author || isHr(records, action, person))
}

async function recipients(
  records: RecordsReader,
  action: Id,
  mayRead: (person: Id) => Promise<boolean>,
): Promise<readonly AgeRecipient[]> {
  const found = new Set<AgeRecipient>()
  for (const { person, recipient, retired } of await knownDevices(records, action)) {
    const here = await findRecord(records, Person, recordIds.person(action, person))
    if (retired === null && here?.deleted === false && (await mayRead(person))) found.add(recipient)
  }
  const recovery = await recoveryOf(records, action)
  if (recovery !== undefined) found.add(recovery.recipient)
  return [...found].sort()
}
