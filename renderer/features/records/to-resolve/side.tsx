import { Badge, Group, Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface SideProps {
  /** Who. */
  readonly title: string
  /** From which laptop and when. */
  readonly about: string
  readonly badge?: string | undefined
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** One of the versions that a person chooses between. */
export function Side({ title, about, badge, children, actions }: SideProps) {
  return (
    <Paper withBorder p="sm" style={{ display: 'flex' }}>
      <Stack gap="xs" style={{ flex: 1, minWidth: 0 }}>
        <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <div style={{ minWidth: 0 }}>
            <Text size="sm" fw={600}>
              {title}
            </Text>
            <Text size="xs" c="dimmed">
              {about}
            </Text>
          </div>
          {badge === undefined ? null : (
            <Badge variant="default" style={{ flex: 'none' }}>
              {badge}
            </Badge>
          )}
        </Group>
        <div style={{ flex: 1, overflowWrap: 'anywhere' }}>{children}</div>
        {actions === undefined ? null : <Group gap="xs">{actions}</Group>}
      </Stack>
    </Paper>
  )
}
