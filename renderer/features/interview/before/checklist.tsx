import { Checkbox, Stack, Text, Title } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { usePapersOf } from '../../scheduling/papers/use-papers-of'

interface ChecklistProps {
  /** Of the interview guide. */
  readonly items: readonly string[]
  readonly action: Id
  readonly applicant: Id
}

/** Room, materials and connection, and that the papers are at hand: to tick off, kept nowhere. */
export function Checklist({ items, action, applicant }: ChecklistProps) {
  const papers = usePapersOf(action, applicant)
  return (
    <section aria-labelledby="interview-checklist">
      <Title order={2} id="interview-checklist" mb={6}>
        {message('interview.before.checklist')}
      </Title>
      <Stack gap={6}>
        {items.map((item) => (
          <Checkbox key={item} size="xs" label={<Text size="sm">{item}</Text>} />
        ))}
        {papers?.length === 0 ? (
          <Text size="sm">{message('interview.before.no-papers')}</Text>
        ) : (
          <Checkbox size="xs" label={<Text size="sm">{message('interview.before.papers-ready')}</Text>} />
        )}
      </Stack>
    </section>
  )
}
