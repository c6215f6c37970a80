import { hashBytes } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import type { Records } from '#shared/log/records'

/** The certificates, by their SHA-256, that people named for each device. */
export type Roster = ReadonlyMap<Id, ReadonlySet<Hash>>

export const NO_ROSTER: Roster = new Map()

/**
 * The devices that the records of a hiring action tie to a key. Whoever was retired stays: what a laptop
 * signed before stands.
 */
export function rosterOf(records: Records, action: Id): Roster {
  const roster = new Map<Id, Set<Hash>>()
  for (const { id, state } of records.views(`device/${action}/`)) {
    const [, device = ''] = partsOf(id)
    const certificates = roster.get(device) ?? new Set<Hash>()
    for (const { value } of state.fields['certificate']?.values ?? []) {
      if (typeof value === 'string') certificates.add(hashBytes(Buffer.from(value, 'base64')))
    }
    if (certificates.size > 0) roster.set(device, certificates)
  }
  return roster
}

/** What is known here goes before what a bundle says of itself, so that no bundle can name another key. */
export function joinRosters(here: Roster, inside: Roster): Roster {
  return new Map([...inside, ...here])
}
