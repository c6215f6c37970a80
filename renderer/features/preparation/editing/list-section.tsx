import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Section } from '../../../components/section'

interface ListSectionProps {
  readonly title: string
  readonly add: string
  readonly onAdd: () => void
  /** Said where the list has nothing; undefined where it has something. */
  readonly empty: string | undefined
  readonly children: ReactNode
}

/** A list that grows at its end. */
export function ListSection({ title, add, onAdd, empty, children }: ListSectionProps) {
  return (
    <Section
      title={title}
      actions={
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
          {add}
        </Button>
      }
    >
      {children}
      {empty === undefined ? null : (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      )}
    </Section>
  )
}
