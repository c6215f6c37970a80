import { Loader, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { AssessmentRound, isTechnical } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useRecordsOf } from '../../../data/use-live'
import { ScoringTabs } from '../checks/scoring-tabs'
import { GradingSections } from './grading-sections'

/** What came in of the written and practical assessments, who grades it, and what came of it. */
export function GradingPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const [chosen, setChosen] = useState<Id>()
  const all = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const rounds = all?.filter(({ kind }) => isTechnical(kind)).sort((a, b) => a.order - b.order)
  const round = rounds?.find(({ id }) => id === chosen) ?? rounds?.[0]
  return (
    <Stack p="md" gap="md" maw={1280}>
      <ScoringTabs action={action} />
      <PageTitle
        title={message('grading.title')}
        about={message('grading.about')}
        actions={
          rounds === undefined || rounds.length < 2 ? undefined : (
            <NativeSelect
              aria-label={message('grading.round')}
              value={round?.id ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={rounds.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )
        }
      />
      {rounds === undefined ? <Loader size="sm" /> : null}
      {rounds?.length === 0 ? (
        <EmptyState title={message('assessment.none')} text={message('assessment.none.next')} />
      ) : null}
      {round === undefined ? null : <GradingSections key={round.id} action={action} round={round.id} />}
    </Stack>
  )
}
