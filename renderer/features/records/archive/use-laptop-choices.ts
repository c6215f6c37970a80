import { knownDevices, recoveryOf } from '#shared/domain/panel/known-devices'
import { Person } from '#shared/domain/panel/person'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

export interface LaptopChoice {
  readonly device: Id
  readonly laptop: string
  readonly person: string
}

export interface LaptopChoices {
  /** Those in use that somebody else has, or this person has beside this one. */
  readonly laptops: readonly LaptopChoice[]
  /** The name of the agency's recovery key, if there is one. */
  readonly recovery: string | undefined
}

/** For whom an archive can be encrypted; undefined while it is read. */
export function useLaptopChoices(action: Id): LaptopChoices | undefined {
  const { data, device } = useSession()
  return useLive(async () => {
    const records = data.records.within(action)
    const laptops: LaptopChoice[] = []
    for (const known of await knownDevices(records, action)) {
      if (known.retired !== null || known.device === device) continue
      const person = await findRecord(records, Person, recordIds.person(action, known.person))
      if (person === undefined || person.deleted) continue
      laptops.push({ device: known.device, laptop: known.name, person: person.name })
    }
    return { laptops, recovery: (await recoveryOf(records, action))?.name }
  }, [data, action, device])
}
