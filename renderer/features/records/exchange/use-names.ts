import { knownDevices } from '#shared/domain/panel/known-devices'
import { Person } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, withIds } from '../../../data/use-live'

/** What the people and laptops of a hiring action are called. */
export interface Names {
  readonly people: ReadonlyMap<Id, string>
  readonly laptops: ReadonlyMap<Id, string>
}

const NO_NAMES: Names = { people: new Map(), laptops: new Map() }

export function useNames(action: Id): Names {
  const { data } = useSession()
  const names = useLive(async () => {
    const people = withIds(Person, await data.records.ofAction(action, 'person'))
    const laptops = await knownDevices(data.records.within(action), action)
    return {
      people: new Map(people.map(({ id, name }) => [id, name])),
      laptops: new Map(laptops.map(({ device, name }) => [device, name])),
    }
  }, [data, action])
  return names ?? NO_NAMES
}

/** A laptop's name, or the first digits of its id where HR has not confirmed it. */
export function laptopName({ laptops }: Names, device: Id): string {
  return laptops.get(device) ?? device.slice(0, 8)
}
