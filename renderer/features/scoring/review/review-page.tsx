import { Button, Loader, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useRecordsOf } from '../../../data/use-live'
import { ApplicantsTabs } from '../../scheduling/applicants-tabs'
import { RoundSections } from './round-sections'

/** Who reviews whose résumé, what is to be reviewed, and what came of it. */
export function ReviewPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const [chosen, setChosen] = useState<Id>()
  const all = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const rounds = all?.filter(({ kind }) => kind === 'resume-review').sort((a, b) => a.order - b.order)
  const round = rounds?.find(({ id }) => id === chosen) ?? rounds?.[0]
  return (
    <Stack p="md" gap="md" maw={1280}>
      <ApplicantsTabs action={action} />
      <PageTitle
        title={message('review.title')}
        about={message('review.about')}
        actions={
          rounds === undefined || rounds.length < 2 ? undefined : (
            <NativeSelect
              aria-label={message('review.round')}
              value={round?.id ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={rounds.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )
        }
      />
      {rounds === undefined ? <Loader size="sm" /> : null}
      {rounds?.length === 0 ? (
        <EmptyState
          title={message('review.no-round')}
          text={message('review.no-round.next')}
          actions={
            <Button component={Link} href={paths.preparation(action)} variant="default" size="sm">
              {message('preparation.section.set-up')}
            </Button>
          }
        />
      ) : null}
      {round === undefined ? null : <RoundSections key={round.id} action={action} round={round.id} />}
    </Stack>
  )
}
