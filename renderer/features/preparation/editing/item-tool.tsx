import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface ItemToolProps {
  readonly label: string
  readonly keys?: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button with a picture that does something to an item of a list. */
export function ItemTool({ label, keys, disabled = false, onClick, children }: ItemToolProps) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${keys.replace('Arrow', '')})`} openDelay={500}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        aria-label={label}
        {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
        aria-disabled={disabled}
        opacity={disabled ? 0.35 : 1}
        onClick={() => {
          if (!disabled) onClick()
        }}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

export function RemoveTool({ label, onClick }: Pick<ItemToolProps, 'label' | 'onClick'>) {
  return (
    <ItemTool label={label} onClick={onClick}>
      <IconTrash size={16} />
    </ItemTool>
  )
}
