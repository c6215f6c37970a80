import { Stack, Text } from '@mantine/core'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useRecord } from '../../../data/use-live'
import type { RoundGuide } from './use-guide'

interface VersionListProps {
  readonly action: Id
  readonly guide: RoundGuide
}

/** The versions that were published, the newest first, with the interviews that hold each. */
export function VersionList({ action, guide: { versions, interviews } }: VersionListProps) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const zone = found?.zone ?? 'UTC'
  const countOf = (holders: typeof interviews.held, guide: Id) =>
    holders.filter((holder) => holder.guide === guide).length
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {versions.map(({ id, version, publishedAt, reason }) => (
        <li key={id}>
          <Text size="sm" fw={600}>
            {publishedAt === undefined
              ? message('guides.version', { version })
              : message('guides.version.at', { version, time: formatDateTimeWithZone(publishedAt, zone) })}
          </Text>
          <Text size="sm" c="dimmed">
            {message('guides.version.interviews', {
              held: countOf(interviews.held, id),
              coming: countOf(interviews.toCome, id),
            })}
          </Text>
          {reason === '' ? null : <Text size="sm">{message('guides.version.reason', { reason })}</Text>}
        </li>
      ))}
    </Stack>
  )
}
