import { Text, Title } from '@mantine/core'
import type { SubmissionOf } from '#shared/domain/scoring/submissions'
import type { Hash } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import classes from './sheet.module.css'

interface VersionsProps {
  readonly submissions: readonly SubmissionOf[]
  readonly newest: SubmissionOf
  /** By revision, why it was made. */
  readonly reasons: ReadonlyMap<Hash, string>
  readonly zone: ZoneId
}

/** Why this version was made, and the versions before it. */
export function Versions({ submissions, newest, reasons, zone }: VersionsProps) {
  const earlier = submissions.filter((submission) => submission !== newest)
  if (earlier.length === 0) return null
  const why = reasons.get(newest.revision)
  return (
    <section aria-labelledby="versions-title">
      {why === undefined ? null : (
        <Text size="sm" mb="xs">
          {message('scoring.version.reason', { reason: why })}
        </Text>
      )}
      <Title order={2} fz="sm" id="versions-title">
        {message('scoring.versions')}
      </Title>
      <ul className={classes['list']}>
        {[...earlier].reverse().map(({ revision, at }) => (
          <li key={revision}>
            {message('scoring.version', { time: formatDateTimeWithZone(at, zone) })}
            <Reason reason={reasons.get(revision)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reason({ reason }: { readonly reason: string | undefined }) {
  return reason === undefined ? null : (
    <Text size="xs" c="dimmed">
      {message('scoring.version.reason', { reason })}
    </Text>
  )
}
