import { useState } from 'react'
import { inOrder, moveTo, orderAtEnd, type Ordered } from '#shared/domain/preparation/editing/order'
import { message } from '#shared/messages/catalogue'
import type { Id } from '#shared/kernel/ids'
import type { Json } from '#shared/kernel/canonical'
import type { RecordId } from '#shared/log/change'
import { freshId } from '../../../app/clock'
import type { ItemToolsProps } from './item-tools'
import { useEdit } from './use-edit'

export interface ItemList<Item> {
  readonly items: readonly Item[]
  /** Adds one at the end with these fields, and gives it the focus. */
  readonly add: (fields: Readonly<Record<string, Json>>) => void
  /** The item that was added last: its field takes the focus. */
  readonly added: Id | undefined
  readonly toolsOf: (item: Item, name: string) => ItemToolsProps
}

/** The items of a list that a person puts in order, each a record of its own. */
export function useItemList<Item extends Ordered>(
  action: Id,
  found: readonly Item[],
  recordOf: (id: Id) => RecordId,
): ItemList<Item> {
  const edit = useEdit(action)
  const [added, setAdded] = useState<Id>()
  const items = inOrder(found)
  return {
    items,
    added,
    add: (fields) => {
      const id = freshId()
      setAdded(id)
      const all = { ...fields, order: orderAtEnd(items) }
      void edit(Object.entries(all).map(([field, value]) => ({ record: recordOf(id), field, value })))
    },
    toolsOf: (item, name) => {
      const index = items.indexOf(item)
      return {
        name,
        first: index === 0,
        last: index === items.length - 1,
        onMove: (by) =>
          void edit(
            moveTo(items, item.id, index + by).map(({ id, order }) => ({
              record: recordOf(id),
              field: 'order',
              value: order,
            })),
          ),
        onRemove: () =>
          void edit([{ record: recordOf(item.id), field: 'deleted', value: true }], {
            said: message('preparation.removed', { name }),
          }),
      }
    },
  }
}
