import { Text, Title } from '@mantine/core'
import type { SubmissionOf } from '#shared/domain/scoring/submissions'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import classes from './sheet.module.css'

interface VersionsProps {
  readonly submissions: readonly SubmissionOf[]
  readonly newest: SubmissionOf
  readonly zone: ZoneId
}

/** Why this version was made, and the versions before it. */
export function Versions({ submissions, newest, zone }: VersionsProps) {
  const earlier = submissions.filter((submission) => submission !== newest)
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="versions-title">
      {newest.reason === '' ? null : (
        <Text size="sm" mb="xs">
          {message('scoring.version.reason', { reason: newest.reason })}
        </Text>
      )}
      <Title order={2} fz="sm" id="versions-title">
        {message('scoring.versions')}
      </Title>
      <ul className={classes['list']}>
        {[...earlier].reverse().map((submission) => (
          <li key={submission.revision}>
            {message('scoring.version', { time: formatDateTimeWithZone(submission.at, zone) })}
            {submission.reason === '' ? null : (
              <Text size="xs" c="dimmed">
                {message('scoring.version.reason', { reason: submission.reason })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
