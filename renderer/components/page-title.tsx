import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface PageTitleProps {
  readonly title: string
  /** One line that says what the page is for or what it shows. */
  readonly about?: ReactNode
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
}

/** The head of every page: the only first-level heading, and what can be done here. */
export function PageTitle({ title, about, actions }: PageTitleProps) {
  return (
    <Group justify="space-between" align="flex-end" wrap="wrap" gap="sm">
      <Stack gap={2}>
        <Title order={1}>{title}</Title>
        {about === undefined ? null : (
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        )}
      </Stack>
      {actions === undefined ? null : <Group gap="xs">{actions}</Group>}
    </Group>
  )
}
