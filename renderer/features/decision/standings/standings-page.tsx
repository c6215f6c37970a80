import { Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { GuidesUsedNote } from '../../scoring/guides-used-note'
import { DecisionTabs } from '../decision-tabs'
import { useStandings } from '../use-standings'
import { ByCompetency } from './by-competency'
import { ByOutcome } from './by-outcome'
import { OutcomeTable } from './outcome-table'
import type { ComparisonProps, StandingLine } from './standing-line'

/** Every applicant by role: what each round says, and what it comes to by the rule. Never a ranking. */
export function StandingsPage({ action }: { readonly action: Id }) {
  const standings = useStandings(action)
  return (
    <Stack p="md" gap="md">
      <DecisionTabs action={action} />
      <PageTitle title={message('standings.title')} about={message('standings.about')} />
      <GuidesUsedNote action={action} />
      {standings === undefined ? (
        <Loader size="sm" role="status" aria-label={message('decision.reading')} />
      ) : (
        <Applicants action={action} standings={standings} />
      )}
    </Stack>
  )
}

const OUTCOME = 'outcome'

function Applicants({ action, standings }: Omit<ComparisonProps, 'lines'>) {
  const { applicants, rounds, table, technicalRounds } = standings
  const [by, setBy] = useState<string>(OUTCOME)
  const label = useId()
  if (applicants.length === 0) {
    return <EmptyState title={message('standings.none')} text={message('standings.none.next')} />
  }
  const lines = applicants.flatMap((standing): StandingLine[] =>
    standing.outcomes.length === 0
      ? [{ standing, outcome: undefined }]
      : standing.outcomes.map((outcome) => ({ standing, outcome })),
  )
  const round = [...rounds, ...technicalRounds].find(({ id }) => id === by)
  return (
    <>
      <Group gap="xs">
        <Text size="sm" id={label}>
          {message('standings.compare')}
        </Text>
        <SegmentedControl
          aria-labelledby={label}
          size="xs"
          value={by}
          onChange={setBy}
          style={{ flexWrap: 'wrap' }}
          data={[
            { value: OUTCOME, label: message('standings.compare.outcome') },
            ...[...rounds, ...technicalRounds].map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Group>
      {round === undefined ? (
        <ByOutcome action={action} standings={standings} lines={lines} />
      ) : (
        <ByCompetency key={round.id} action={action} standings={standings} lines={lines} round={round} />
      )}
      {rounds.length === 0 ? null : <OutcomeTable table={table} rounds={rounds} />}
    </>
  )
}
