import { Button, Menu } from '@mantine/core'
import { IconLayout } from '@tabler/icons-react'
import { message } from '#shared/messages/catalogue'
import type { RoomMaterial } from '../load-room'
import { PaperItems } from '../second-window/paper-items'
import { RoomKey } from '../room-key'
import { LAYOUT_KEYS } from './layout-keys'
import type { RoomLayout } from './use-layout'

interface LayoutMenuProps {
  readonly room: RoomMaterial
  readonly layout: RoomLayout
}

/** How the room is arranged, each choice with its key. */
export function LayoutMenu({ room, layout }: LayoutMenuProps) {
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
      <Menu.Dropdown mah="calc(100dvh - 1rem)" style={{ overflowY: 'auto' }}>
        {LAYOUT_KEYS.map(({ key, which }) => (
          <Menu.CheckboxItem
            key={which}
            closeMenuOnClick
            checked={layout[which]}
            aria-keyshortcuts={key}
            rightSection={<RoomKey does={`layout.${which}`} />}
            onChange={() => layout.toggle(which)}
          >
            {message(`layout.${which}`)}
          </Menu.CheckboxItem>
        ))}
        <PaperItems room={room} layout={layout} />
      </Menu.Dropdown>
    </Menu>
  )
}
