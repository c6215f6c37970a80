import { Alert, List } from '@mantine/core'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { guidesUsed } from '#shared/domain/scheduling/guides-used'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../app/session'
import { useRecordsOf } from '../../data/use-live'

interface GuidesUsedNoteProps {
  readonly action: Id
  /** Only of this round; of all where it is left out. */
  readonly round?: Id | undefined
}

/** Says wherever scores are compared that not every applicant was asked by the same guide, and why. */
export function GuidesUsedNote({ action, round }: GuidesUsedNoteProps) {
  const { data } = useSession()
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound) ?? []
  const guides = useRecordsOf(data.records, action, 'guide', InterviewGuide) ?? []
  const interviews = useRecordsOf(data.records, action, 'interview', Interview) ?? []
  const used = guidesUsed(rounds, guides, interviews).filter(
    (each) => round === undefined || each.round.id === round,
  )
  if (used.length === 0) return null
  return (
    <Alert variant="light" color="yellow" title={message('guides-used.title')}>
      <List size="sm">
        {used.map(({ round: { id, name }, version, reason, interviews: count }) => (
          <List.Item key={`${id} ${String(version)}`}>
            {message('guides-used.version', { round: name, version, count })}{' '}
            {reason === '' ? '' : message('guides.version.reason', { reason })}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
