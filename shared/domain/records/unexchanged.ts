import type { Id } from '../../kernel/ids'
import { compareInstants, instantFromMs, type Instant } from '../../kernel/time'
import type { NamedChange } from '../../log/change'
import { actionChain } from '../record-ids'
import type { KnownDevice } from '../panel/known-devices'

/** What a laptop has not exchanged, as far as this one can know. */
export interface Unexchanged {
  readonly device: Id
  readonly person: Id
  /** Of this laptop: how many of its changes no other has. Of another it cannot be known. */
  readonly changes: number | undefined
  /** The clock of the last change that came from it; undefined where none ever did. */
  readonly last: Instant | undefined
}

/** `exchanged`: the last number of this laptop's own shared chain that it wrote to the exchange folder. */
export interface OwnExchange {
  readonly device: Id
  readonly exchanged: number
}

/**
 * This laptop where it has something that no other has, and every other laptop in use of which nothing has
 * come, or nothing since `since`. The first are certain; of the others somebody has to ask.
 */
export function unexchanged(
  action: Id,
  changes: Iterable<NamedChange>,
  devices: readonly KnownDevice[],
  own: OwnExchange,
  since: Instant,
): readonly Unexchanged[] {
  const chain = actionChain(action)
  const last = new Map<Id, NamedChange>()
  for (const change of changes) {
    const { device, number } = change.header
    if (change.header.chain !== chain || number <= (last.get(device)?.header.number ?? 0)) continue
    last.set(device, change)
  }
  return devices
    .filter(({ retired }) => retired === null)
    .flatMap(({ device, person }): readonly Unexchanged[] => {
      const newest = last.get(device)?.header
      const at = newest && instantFromMs(newest.clock[0])
      if (device === own.device) {
        const count = (newest?.number ?? 0) - own.exchanged
        return count > 0 ? [{ device, person, changes: count, last: at }] : []
      }
      if (at !== undefined && compareInstants(at, since) >= 0) return []
      return [{ device, person, changes: undefined, last: at }]
    })
}
