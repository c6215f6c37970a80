import { Group, Text } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { message } from '#shared/messages/catalogue'

interface StepLineProps {
  readonly done: boolean
  readonly children: ReactNode
}

/** A step that the program sees done by itself. */
export function StepLine({ done, children }: StepLineProps) {
  const Icon = done ? IconCircleCheck : IconCircle
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Icon
        size={16}
        role="img"
        aria-label={message(done ? 'no-show.step.done' : 'no-show.step.open')}
        style={{ flexShrink: 0, marginTop: 3 }}
      />
      <Text size="sm">{children}</Text>
    </Group>
  )
}
