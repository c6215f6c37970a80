import { Alert, Group, Stack, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { fullName } from '#shared/domain/scheduling/applicant'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { PageTitle } from '../../../components/page-title'
import { useFillHeight } from '../../../components/use-fill-height'
import { AsideNotes } from '../course/aside-notes'
import { IncidentButton } from '../course/incident-button'
import { IncidentLines } from '../course/incident-lines'
import type { RoomMaterial } from '../room/load-room'
import { BeginStep } from './begin-step'
import { BesideView } from './beside-view'
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
  const { applicant, interview, role, round } = room
  const filled = useFillHeight()
  const steps = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In place of a room that was stopped, whose dialog took the focus along.
    if (document.activeElement === document.body) steps.current?.focus({ preventScroll: true })
  }, [])
  const slot = interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot)
  const watches = role === 'observer' || role === 'trainee'
  return (
    <div className={classes['page']} ref={filled}>
      <div className={classes['left']}>
        <Stack
          className={classes['steps'] ?? ''}
          gap="md"
          ref={steps}
          tabIndex={-1}
          style={{ outline: 'none' }}
        >
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
        </Stack>
        <Group className={classes['begin'] ?? ''} gap="sm" justify="space-between">
          <BeginStep room={room} />
          <Group gap="xs" justify="flex-end">
            <IncidentButton room={room} />
            {noShow}
          </Group>
        </Group>
      </div>
      <BesideView room={room} />
    </div>
  )
}
