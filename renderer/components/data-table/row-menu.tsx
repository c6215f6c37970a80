import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface RowMenuProps {
  readonly label: string
  readonly opened: boolean
  readonly onChange: (opened: boolean) => void
  readonly renderItems: () => ReactNode
}

/** What can be done with a row; opened by its button, the right mouse button or Shift+F10. */
export function RowMenu({ label, opened, onChange, renderItems }: RowMenuProps) {
  return (
    <Menu
      opened={opened}
      onChange={onChange}
      position="bottom-end"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: 'main' }}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" tabIndex={-1} aria-label={label}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{opened ? renderItems() : null}</Menu.Dropdown>
    </Menu>
  )
}
