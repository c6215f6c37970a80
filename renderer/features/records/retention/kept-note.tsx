import { Stack, Text } from '@mantine/core'
import type { HiringAction } from '#shared/domain/preparation/hiring-action'
import { formatDate } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'

interface KeptNoteProps {
  readonly keepUntil: HiringAction['keepUntil']
  readonly hold: HiringAction['legalHold']
}

/** What HR has said of keeping the records, for those who cannot change it. */
export function KeptNote({ keepUntil, hold }: KeptNoteProps) {
  return (
    <Stack gap={4}>
      <Text size="sm">
        {keepUntil === null
          ? message('keep.until.none')
          : message('keep.until.day', { date: formatDate(keepUntil) })}
      </Text>
      <Text size="sm">
        {hold === null ? message('keep.hold.none') : message('keep.hold.stands', { reason: hold.reason })}
      </Text>
    </Stack>
  )
}
