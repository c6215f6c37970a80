import { Alert, Group, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { fullName } from '#shared/domain/scheduling/applicant'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { PageTitle } from '../../../components/page-title'
import { useFillHeight } from '../../../components/use-fill-height'
import { AsideNotes } from '../course/aside-notes'
import { IncidentButton } from '../course/incident-button'
import { IncidentLines } from '../course/incident-lines'
import { ResumeViewer } from '../resume/resume-viewer'
import type { RoomMaterial } from '../room/load-room'
import { BeginStep } from './begin-step'
import { Checklist } from './checklist'
import { ConflictStep } from './conflict-step'
import { InterviewFacts } from './interview-facts'
import classes from './before.module.css'

interface BeforeInterviewProps {
  readonly room: RoomMaterial
  readonly notes: Notes | undefined
  readonly noShow: ReactNode
}

/** Before the interview: who, when and where, what to have ready, and that there is no conflict of interest. */
export function BeforeInterview({ room, notes, noShow }: BeforeInterviewProps) {
  const { action, applicant, interview, role, round } = room
  const filled = useFillHeight()
  const slot = interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot)
  const watches = role === 'observer' || role === 'trainee'
  return (
    <div className={classes['page']} ref={filled}>
      <Stack className={classes['steps'] ?? ''} gap="md">
        <PageTitle
          title={message('interview.title', { name: fullName(applicant) })}
          about={message('interview.about', { round: round.name, slot })}
        />
        {interview.status === 'scheduled' ? null : (
          <Alert variant="light" color="gray" py={6} role="note">
            {message('interview.status', { status: message(`status.${interview.status}`) })}
          </Alert>
        )}
        <IncidentLines room={room} />
        <AsideNotes room={room} notes={notes} />
        {watches ? (
          <Alert variant="light" color="gray" py={6} role="note">
            {message('interview.observer', { role: message(`panel-role.${role}`) })}
          </Alert>
        ) : null}
        <section aria-labelledby="interview-facts">
          <Title order={2} id="interview-facts" mb={4}>
            {message('interview.before.facts')}
          </Title>
          <InterviewFacts room={room} />
        </section>
        <ConflictStep room={room} />
        <Checklist room={room} />
        <Group className={classes['begin'] ?? ''} gap="sm" justify="space-between">
          <BeginStep room={room} />
          <Group gap="xs" justify="flex-end">
            <IncidentButton room={room} />
            {noShow}
          </Group>
        </Group>
      </Stack>
      <aside className={classes['resume']} aria-label={message('interview.resume')}>
        <ResumeViewer action={action.id} applicant={applicant} />
      </aside>
    </div>
  )
}
