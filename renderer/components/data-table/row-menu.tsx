import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './data-table.module.css'

interface RowMenuProps {
  readonly label: string
  readonly opened: boolean
  readonly onChange: (opened: boolean) => void
  readonly renderItems: () => ReactNode
}

/**
 * What can be done with a row; opened by its button, the right mouse button or Shift+F10. Closed it is no
 * more than a button: a whole menu in each row would slow a long table down.
 */
export function RowMenu({ label, opened, onChange, renderItems }: RowMenuProps) {
  if (!opened) {
    return (
      <button
        type="button"
        tabIndex={-1}
        className={styles['dots']}
        aria-label={label}
        aria-haspopup="menu"
        onClick={() => onChange(true)}
      >
        <IconDots size={16} aria-hidden />
      </button>
    )
  }
  return (
    <Menu
      opened
      onChange={onChange}
      position="bottom-end"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      portalProps={{ target: 'main' }}
    >
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" tabIndex={-1} aria-label={label}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{renderItems()}</Menu.Dropdown>
    </Menu>
  )
}
