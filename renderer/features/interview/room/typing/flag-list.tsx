import { Button, Group, Text } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import type { OpenFlag } from '#shared/domain/interview/place-flag'
import { message } from '#shared/messages/catalogue'
import classes from './typing.module.css'

interface FlagListProps {
  readonly flags: readonly OpenFlag[]
  /** The number by which a question is shown. */
  readonly numberOf: (question: string) => number
  readonly onGo: (flag: OpenFlag) => void
  readonly onClear: (flag: OpenFlag) => void
}

/** The flagged places until they are cleared: to each by one key. */
export function FlagList({ flags, numberOf, onGo, onClear }: FlagListProps) {
  if (flags.length === 0) return null
  return (
    <section aria-label={message('typing.flags')} className={classes['flags']}>
      <Text size="xs" fw={600}>
        {message('typing.flags')}
      </Text>
      <ul>
        {flags.map((flag) => {
          const place = {
            number: numberOf(flag.question),
            words: flag.words === '' ? message('typing.flag.beginning') : `…${flag.words}`,
          }
          return (
            <Group component="li" key={flag.id} gap={4} wrap="nowrap">
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconFlag size={13} aria-hidden />}
                onClick={() => onGo(flag)}
              >
                <Text inherit truncate>
                  {message('typing.flag.go', place)}
                </Text>
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                flex="none"
                aria-label={message('typing.flag.clear', place)}
                onClick={() => onClear(flag)}
              >
                {message('typing.flag.clear-short')}
              </Button>
            </Group>
          )
        })}
      </ul>
    </section>
  )
}
