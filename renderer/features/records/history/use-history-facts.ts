import { Person } from '#shared/domain/panel/person'
import { actionChain } from '#shared/domain/record-ids'
import { recordNames, type RecordNames } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive, withIds } from '../../../data/use-live'
import type { FilterChoices } from './history-filters'

export interface HistoryFacts {
  readonly names: RecordNames
  readonly choices: FilterChoices
  /** How many changes there are. */
  readonly count: number
}

/** What the history is read with: names, what can be filtered by, and how long it is. */
export function useHistoryFacts(action: Id): HistoryFacts | undefined {
  const { data } = useSession()
  return useLive(async () => {
    const names = await recordNames(data.records.within(action), action)
    const people = withIds(Person, await data.records.ofAction(action, 'person'))
    const heads = await data.heads(actionChain(action))
    return {
      names,
      choices: {
        people: people.map(({ id, name }) => ({ value: id, label: name })),
        laptops: heads.map(({ device }) => ({ value: device, label: names.laptop(device) })),
      },
      count: await data.changes.countOf(action),
    }
  }, [data, action])
}
