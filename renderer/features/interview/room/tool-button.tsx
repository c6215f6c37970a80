import { Button } from '@mantine/core'
import type { IconEyeOff } from '@tabler/icons-react'
import { RoomKey } from './room-key'
import { keyShortcuts, type RoomKeyLine } from './room-keys'

interface ToolButtonProps {
  readonly icon: typeof IconEyeOff
  readonly does: RoomKeyLine
  /** For a switch that is on or off. */
  readonly pressed?: boolean
  readonly onClick: () => void
  readonly children: string
}

/** A switch of the room with its key. */
export function ToolButton({ icon: Icon, does, pressed, onClick, children }: ToolButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      justify="flex-start"
      leftSection={<Icon size={14} aria-hidden />}
      rightSection={<RoomKey does={does} />}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      aria-keyshortcuts={keyShortcuts(does)}
      onClick={onClick}
      styles={{ label: { flex: 1, textAlign: 'left' }, inner: { justifyContent: 'flex-start' } }}
    >
      {children}
    </Button>
  )
}
