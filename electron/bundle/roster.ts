import { confirmations } from '#shared/domain/panel/known-devices'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import type { RecordsReader } from '#shared/log/records'

/** The certificates, by their SHA-256, that HR named for each device. */
export type Roster = ReadonlyMap<Id, ReadonlySet<Hash>>

export const NO_ROSTER: Roster = new Map()

/**
 * The devices that HR has tied to a key in the records of a hiring action. Whoever was retired stays: what a
 * laptop signed before stands.
 */
export async function rosterOf(records: RecordsReader, action: Id): Promise<Roster> {
  const roster = new Map<Id, Set<Hash>>()
  for (const { device, certificate } of await confirmations(records, action)) {
    const certificates = roster.get(device) ?? new Set<Hash>()
    roster.set(device, certificates.add(hashBytes(Buffer.from(certificate, 'base64'))))
  }
  return roster
}

/** What is known here goes before what a bundle says of itself, so that no bundle can name another key. */
export function joinRosters(here: Roster, inside: Roster): Roster {
  return new Map([...inside, ...here])
}
