import { Loader, Stack } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { GuidesUsedNote } from '../../scoring/guides-used-note'
import { DecisionTabs } from '../decision-tabs'
import { DebriefDesk } from './debrief-desk'
import { useDebrief, type DebriefOfInterview } from './use-debrief'

interface DebriefPageProps {
  readonly action: Id
  readonly interview: Id
}

/** One panel's talk: what each gave side by side, what they agree on, and who does not go along. */
export function DebriefPage({ action, interview }: DebriefPageProps) {
  const debrief = useDebrief(action, interview)
  return (
    <Stack p="md" gap="md">
      <DecisionTabs action={action} />
      {debrief === undefined ? (
        <Loader size="sm" role="status" aria-label={message('decision.reading')} />
      ) : (
        <Shown action={action} interview={interview} debrief={debrief} />
      )}
    </Stack>
  )
}

function Shown({
  action,
  interview,
  debrief,
}: DebriefPageProps & { readonly debrief: DebriefOfInterview | null }) {
  if (debrief === null) {
    return (
      <>
        <PageTitle title={message('debriefs.title')} />
        <EmptyState title={message('debrief.not-here.title')} text={message('debrief.not-here.none')} />
      </>
    )
  }
  const { applicant, round, when, view } = debrief
  return (
    <>
      <PageTitle
        title={message('debrief.title', { name: applicant })}
        about={message('debrief.about', { round, when })}
      />
      <GuidesUsedNote action={action} round={debrief.roundId} />
      {view.kind === 'not-yet' ? (
        <EmptyState title={message('debrief.not-here.title')} text={view.why} />
      ) : (
        <DebriefDesk action={action} interview={interview} material={view.material} />
      )}
    </>
  )
}
