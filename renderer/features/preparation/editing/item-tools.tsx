import { Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { message } from '#shared/messages/catalogue'
import { ItemTool, RemoveTool } from './item-tool'

export interface ItemToolsProps {
  /** What the item is called where its buttons are read out. */
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** The buttons of an item in a list that a person puts in order. */
export function ItemTools({ name, first, last, onMove, onRemove }: ItemToolsProps) {
  return (
    <Group gap={2} wrap="nowrap">
      <ItemTool
        label={message('preparation.move-up', { name })}
        keys="Alt+ArrowUp"
        disabled={first}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} />
      </ItemTool>
      <ItemTool
        label={message('preparation.move-down', { name })}
        keys="Alt+ArrowDown"
        disabled={last}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} />
      </ItemTool>
      <RemoveTool label={message('preparation.remove', { name })} onClick={onRemove} />
    </Group>
  )
}

/** Alt with an arrow key moves the item that the focus is in. */
export function moveKeys(onMove: (by: -1 | 1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
}
