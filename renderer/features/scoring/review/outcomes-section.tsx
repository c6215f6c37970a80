import { Button, Group, SegmentedControl, Table, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { needsThird, type ReviewLine } from '#shared/domain/scoring/review/round-reviews'
import { assertNever } from '#shared/kernel/assert-never'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { ErrorNote } from '../../../components/error-note'
import { PagedTable } from '../../../components/paged-table'
import { Section } from '../../../components/section'
import { ReviewDialog } from './review-dialog'
import { calledFor, linesByName, outcomeText, roleName, seatState } from './round-words'
import type { RoundState } from '#shared/domain/scoring/review/dealt-round'
import { useBreakTies } from './use-break-ties'

const FILTERS = ['all', 'open', 'tied', 'returned', 'decided'] as const
type Filter = (typeof FILTERS)[number]

/** What came of each résumé: outcomes with their reasons, ties to break, and what HR may give back. */
export function OutcomesSection({ round }: { readonly round: RoundState }) {
  const [filter, setFilter] = useState<Filter>('all')
  const [shown, setShown] = useState<Id>()
  const lines = useMemo(() => linesByName(round), [round])
  const tied = lines.filter(needsThird)
  const rows = lines.filter((line) => fits(line, filter))
  const { task, go } = useBreakTies(round, tied)
  return (
    <Section
      title={message('review.outcomes')}
      actions={
        tied.length === 0 ? undefined : (
          <Button size="sm" loading={task.busy} onClick={go}>
            {message('review.ties.go', { count: tied.length })}
          </Button>
        )
      }
    >
      <ErrorNote error={task.error} />
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={message('review.filter')}
          value={filter}
          onChange={setFilter}
          data={FILTERS.map((value) => ({
            value,
            label: message(`review.filter.${value}`, {
              count: lines.filter((line) => fits(line, value)).length,
            }),
          }))}
        />
        <Text size="sm" c="dimmed" id="review-outcomes" role="status">
          {message('review.outcomes.count', { shown: rows.length, count: lines.length })}
        </Text>
      </Group>
      <PagedTable
        rows={rows}
        heads={[
          message('review.column.applicant'),
          message('review.column.reviewers'),
          message('review.column.outcome'),
          <VisuallyHidden key="look">{message('review.look')}</VisuallyHidden>,
        ]}
        minWidth={760}
        labelledBy="review-outcomes"
      >
        {(line) => (
          <OutcomeLine
            key={line.review.id}
            round={round}
            line={line}
            onOpen={() => setShown(line.review.id)}
          />
        )}
      </PagedTable>
      <ReviewDialog
        round={round}
        line={lines.find(({ review }) => review.id === shown)}
        onClose={() => setShown(undefined)}
      />
    </Section>
  )
}

interface OutcomeLineProps {
  readonly round: RoundState
  readonly line: ReviewLine
  readonly onOpen: () => void
}

function OutcomeLine({ round, line, onOpen }: OutcomeLineProps) {
  const name = calledFor(round, line.review.applicant, false)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      <Table.Td>
        {line.seats.map((seat) => (
          <Text size="sm" key={seat.person} style={{ whiteSpace: 'nowrap' }}>
            {message('review.seat', {
              name: round.names.get(seat.person) ?? message('review.person-gone'),
              state: message(`review.state.${seatState(seat)}`),
            })}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        {[...line.outcomes].map(([role, outcome]) => (
          <Text size="sm" key={role}>
            <b>{roleName(round, role)}</b>: {outcomeText(round, line, outcome)}
          </Text>
        ))}
      </Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={message('review.look-at', { name })}
          onClick={onOpen}
        >
          {message('review.look')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}

function fits(line: ReviewLine, filter: Filter): boolean {
  const decided = [...line.outcomes.values()].every(({ outcome }) => outcome !== undefined)
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return !decided
    case 'tied':
      return [...line.outcomes.values()].some(
        ({ code }) => code === 'disagreed' || code === 'third-waited-for',
      )
    case 'returned':
      return line.seats.some((seat) => seatState(seat) === 'returned')
    case 'decided':
      return decided
    default:
      return assertNever(filter)
  }
}
