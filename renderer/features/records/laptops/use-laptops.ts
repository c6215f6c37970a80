import { isHr } from '#shared/domain/panel/hr'
import { knownDevices, recoveryOf, type KnownDevice } from '#shared/domain/panel/known-devices'
import { isUnheardOf, provingCertificates } from '#shared/domain/panel/laptop-proof'
import type { RecoveryKey } from '#shared/domain/panel/laptop'
import { Person } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, withIds, type WithId } from '../../../data/use-live'

/** The laptops of a hiring action and what belongs to them. */
export interface Laptops {
  readonly known: readonly KnownDevice[]
  readonly people: readonly WithId<Person>[]
  readonly recovery: RecoveryKey | null
  /** Whether the person who works here may invite laptops and take them out of use. */
  readonly hr: boolean
  /** Whether the others have nothing to know this laptop by. */
  readonly unheardOf: boolean
  /** The signing certificates by which they may prove a new laptop of theirs. */
  readonly proving: ReadonlySet<string>
}

export function useLaptops(action: Id): Laptops | undefined {
  const { data, device, identity } = useSession()
  return useLive(async () => {
    const records = data.records.within(action)
    return {
      known: await knownDevices(records, action),
      people: withIds(Person, await data.records.ofAction(action, 'person')),
      recovery: (await recoveryOf(records, action)) ?? null,
      hr: await isHr(records, action, identity.person),
      unheardOf: await isUnheardOf(records, action, device),
      proving: await provingCertificates(records, action, identity.person),
    }
  }, [data, action, device, identity.person])
}
