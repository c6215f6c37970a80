import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'

interface StepButtonProps {
  readonly label: string
  readonly disabled: boolean
  readonly onClick: () => void
  readonly up?: boolean
}

/** To what comes before, or after. */
export function StepButton({ label, disabled, onClick, up = false }: StepButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
        {up ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  )
}
