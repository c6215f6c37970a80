import { Person } from '#shared/domain/panel/person'
import { actionChain } from '#shared/domain/record-ids'
import { namesOf, peopleAndLaptops } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, withIds } from '../../../data/use-live'
import type { FilterChoices } from './history-filters'

/** What the history can be filtered by; undefined while it is read. */
export function useFilterChoices(action: Id): FilterChoices | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const { laptop } = namesOf(await peopleAndLaptops(data.records.within(action), action))
    const people = withIds(Person, await data.records.ofAction(action, 'person'))
    const heads = await data.heads(actionChain(action))
    return {
      people: people.map(({ id, name }) => ({ value: id, label: name })),
      laptops: heads.map(({ device }) => ({ value: device, label: laptop(device) })),
    }
  }, [data, action])
}

/** How many changes a hiring action has; undefined while they are counted. */
export function useChangeCount(action: Id): number | undefined {
  const { data } = useSession()
  return useLive(async () => data.changes.countOf(action), [data, action])
}
