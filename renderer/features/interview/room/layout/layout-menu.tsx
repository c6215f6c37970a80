import { Button, Kbd, Menu } from '@mantine/core'
import { IconCheck, IconLayout } from '@tabler/icons-react'
import { message } from '#shared/messages/catalogue'
import { LAYOUT_KEYS } from './layout-keys'
import type { RoomLayout } from './use-layout'

/** How the room is arranged, each choice with its key. */
export function LayoutMenu({ layout }: { readonly layout: RoomLayout }) {
  return (
    <Menu position="top-start" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          justify="flex-start"
          leftSection={<IconLayout size={14} aria-hidden />}
        >
          {message('layout.name')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LAYOUT_KEYS.map(({ key, which }) => (
          <Menu.Item
            key={which}
            role="menuitemcheckbox"
            aria-checked={layout[which]}
            aria-keyshortcuts={key}
            leftSection={
              <IconCheck size={14} aria-hidden style={{ visibility: layout[which] ? 'visible' : 'hidden' }} />
            }
            rightSection={
              <Kbd size="xs" aria-hidden>
                {key}
              </Kbd>
            }
            onClick={() => layout.toggle(which)}
          >
            {message(`layout.${which}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
