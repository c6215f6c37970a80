import { Button, Kbd } from '@mantine/core'
import type { IconEyeOff } from '@tabler/icons-react'

interface ToolButtonProps {
  readonly icon: typeof IconEyeOff
  readonly keys: string
  readonly onClick: () => void
  readonly children: string
}

/** A switch of the room with its key. */
export function ToolButton({ icon: Icon, keys, onClick, children }: ToolButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      justify="flex-start"
      leftSection={<Icon size={14} aria-hidden />}
      rightSection={<Kbd size="xs">{keys}</Kbd>}
      onClick={onClick}
      styles={{ label: { flex: 1, textAlign: 'left' }, inner: { justifyContent: 'flex-start' } }}
    >
      {children}
    </Button>
  )
}
