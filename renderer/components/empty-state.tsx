import { Center, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  /** What to do next. */
  readonly text: string
  readonly actions?: ReactNode
}

/** What stands where there is nothing yet: says why, and what to do next. */
export function EmptyState({ title, text, actions }: EmptyStateProps) {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw={460}>
        <Title order={2}>{title}</Title>
        <Text size="sm" c="dimmed" ta="center">
          {text}
        </Text>
        {actions}
      </Stack>
    </Center>
  )
}
