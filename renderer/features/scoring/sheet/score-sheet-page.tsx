import { Alert, Button, Center, Loader, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { isRater, writesSheet } from '#shared/domain/panel/duties'
import { recordIds } from '#shared/domain/record-ids'
import { fullName } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useLive } from '../../../data/use-live'
import { RoomRefused } from '../../interview/before/room-refused'
import { loadSheet, type Sheet } from './load-sheet'
import { SheetForm } from './sheet-form'
import { SubmittedSheet } from './submitted-sheet'
import classes from './sheet.module.css'

interface ScoreSheetPageProps {
  readonly action: Id
  readonly interview: Id
}

/** The score sheet of the person who works here for one interview: from the first rating to the signature. */
export function ScoreSheetPage({ action, interview }: ScoreSheetPageProps) {
  const { data, identity } = useSession()
  const { person } = identity
  const sheet = useLive(
    async () =>
      loadSheet(data.records, async (revision) => data.files.revision(revision), {
        action,
        interview,
        rater: person,
      }),
    [data, action, interview, person],
  )
  if (sheet === undefined) {
    return (
      <Center py="xl" aria-busy="true">
        <Loader size="sm" role="status" aria-label={message('scoring.loading')} />
      </Center>
    )
  }
  if (!sheet.ok) return <RoomRefused action={action} error={sheet.error} />
  return <OpenSheet sheet={sheet.value} />
}

function OpenSheet({ sheet }: { readonly sheet: Sheet }) {
  const [amending, setAmending] = useState(false)
  const [justSubmitted, setJustSubmitted] = useState(false)
  const { material, state, frozen } = sheet
  const { action, applicant, interview, raterRole, round } = material
  const amended =
    amending && frozen !== undefined && state.newest !== undefined
      ? { supersedes: state.newest.revision, content: frozen }
      : undefined
  const onSubmitted = (): void => {
    setAmending(false)
    setJustSubmitted(true)
  }
  return (
    <div className={classes['page']}>
      <PageTitle
        title={message('scoring.title', { name: fullName(applicant) })}
        about={message('scoring.about', {
          round: round.name,
          slot: interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot),
        })}
        actions={
          <>
            {amended === undefined ? null : (
              <Button variant="subtle" size="compact-sm" onClick={() => setAmending(false)}>
                {message('scoring.amend.stop')}
              </Button>
            )}
            <Button
              component={Link}
              href={paths.history(action.id, recordIds.interview(interview.id))}
              variant="default"
              size="compact-sm"
            >
              {message('scoring.history')}
            </Button>
            <Button
              component={Link}
              href={paths.room(action.id, interview.id)}
              variant="default"
              size="compact-sm"
            >
              {message('scoring.to-room')}
            </Button>
          </>
        }
      />
      {writesSheet(raterRole) && !isRater(raterRole) ? (
        <Alert variant="light" color="gray" my="xs" py={6}>
          {message('scoring.practice')}
        </Alert>
      ) : null}
      {state.forked ? (
        <Alert variant="light" color="yellow" my="xs">
          {message('scoring.forked')}
        </Alert>
      ) : null}
      {amended === undefined ? null : (
        <Alert variant="light" color="yellow" my="xs" title={message('scoring.amend.title')}>
          <Text size="sm">
            {message('scoring.amend.about', {
              time: formatDateTimeWithZone(amended.content.submittedAt, action.zone),
            })}
          </Text>
        </Alert>
      )}
      {state.newest === undefined || amended !== undefined ? (
        writesSheet(raterRole) ? (
          <SheetForm sheet={sheet} amended={amended} onSubmitted={onSubmitted} />
        ) : (
          <Stack>
            <EmptyState title={message('scoring.not-rater.title')} text={message('scoring.not-rater.text')} />
          </Stack>
        )
      ) : (
        <SubmittedSheet
          key={state.newest.revision}
          sheet={sheet}
          newest={state.newest}
          justSubmitted={justSubmitted}
          onAmend={() => setAmending(true)}
        />
      )}
    </div>
  )
}
