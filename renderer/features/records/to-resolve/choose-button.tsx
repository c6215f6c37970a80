import { Button } from '@mantine/core'
import { message } from '#shared/messages/catalogue'

interface ChooseButtonProps {
  /** Says which of the sides it chooses, to those who cannot see where it stands. */
  readonly label: string
  readonly disabled: boolean
  readonly onClick: () => void
}

/** Decides for one side of what is to resolve. */
export function ChooseButton({ label, disabled, onClick }: ChooseButtonProps) {
  return (
    <Button size="xs" variant="default" disabled={disabled} aria-label={label} onClick={onClick}>
      {message('to-resolve.choose')}
    </Button>
  )
}
