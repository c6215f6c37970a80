import { Button, Kbd } from '@mantine/core'
import type { IconEyeOff } from '@tabler/icons-react'

interface ToolButtonProps {
  readonly icon: typeof IconEyeOff
  readonly keys: string
  /** For a switch that is on or off. */
  readonly pressed?: boolean
  readonly onClick: () => void
  readonly children: string
}

/** A switch of the room with its key. */
export function ToolButton({ icon: Icon, keys, pressed, onClick, children }: ToolButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      justify="flex-start"
      leftSection={<Icon size={14} aria-hidden />}
      rightSection={
        <Kbd size="xs" aria-hidden>
          {keys}
        </Kbd>
      }
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      aria-keyshortcuts={keys}
      onClick={onClick}
      styles={{ label: { flex: 1, textAlign: 'left' }, inner: { justifyContent: 'flex-start' } }}
    >
      {children}
    </Button>
  )
}
