import { Anchor, Badge, Button, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PagedTable } from '../../../components/paged-table'
import { Section } from '../../../components/section'
import { calledFor, nextToDo, outcomeText, ownLines, ownSeat, roleName, seatState } from './round-words'
import type { RoundState } from '#shared/domain/scoring/review/dealt-round'

const COLORS = { 'to-do': 'gray', returned: 'orange', submitted: 'ink', recused: 'gray' } as const

/** The résumés that were dealt to whoever sits here, and where to go on. */
export function OwnSection({ round }: { readonly round: RoundState }) {
  const own = ownLines(round)
  const states = own.map((line) => {
    const seat = ownSeat(round, line)
    return { line, seat, state: seat === undefined ? ('to-do' as const) : seatState(seat) }
  })
  const done = states.filter(({ state }) => state === 'submitted').length
  const next = nextToDo(round, undefined)
  return (
    <Section
      title={message('review.own')}
      actions={
        next === undefined ? undefined : (
          <Button component={Link} href={paths.reviewing(round.action, next)} size="sm">
            {message(done === 0 ? 'review.own.start' : 'review.own.go-on')}
          </Button>
        )
      }
    >
      {done > 0 || round.hr ? null : (
        <Text size="sm" c="dimmed">
          {message('review.training', { hours: round.settings.reviewTrainingHours })}
        </Text>
      )}
      <Text size="sm" id="own-reviews" role="status">
        {message('review.own.done', { done, count: own.length })}
      </Text>
      <PagedTable
        rows={states}
        heads={[
          message('review.column.applicant'),
          message('review.column.roles'),
          message('review.column.state'),
          message('review.column.outcome'),
        ]}
        minWidth={620}
        labelledBy="own-reviews"
      >
        {({ line, seat, state }) => (
          <Table.Tr key={line.review.id}>
            <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
              <Anchor component={Link} href={paths.reviewing(round.action, line.review.id)} size="sm">
                {calledFor(round, line.review.applicant, true)}
              </Anchor>
            </Table.Th>
            <Table.Td>{line.review.roles.map((role) => roleName(round, role)).join(', ')}</Table.Td>
            <Table.Td>
              <Badge c="var(--mantine-color-text)" variant="light" color={COLORS[state]} miw="max-content">
                {message(`review.state.${state}`)}
              </Badge>
              {seat?.returned === undefined ? null : (
                <Text size="xs" mt={2}>
                  {seat.returned.reasons}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              {state === 'to-do'
                ? ''
                : [...line.outcomes].map(([role, outcome]) => (
                    <Text size="sm" key={role}>
                      {outcomeText(round, line, outcome)}
                    </Text>
                  ))}
            </Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Section>
  )
}
