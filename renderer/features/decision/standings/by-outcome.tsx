import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { outcomeText, outcomeWhy } from '#shared/domain/decision/paper/outcome-text'
import type { RoleOutcome } from '#shared/domain/decision/role-outcome'
import type { RoundStanding } from '#shared/domain/decision/standings'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PagedTable } from '../../../components/paged-table'
import { howFar } from '../debriefs/debrief-rows'
import { ApplicantCells } from './applicant-cells'
import type { ComparisonProps, StandingLine } from './standing-line'
import { TechnicalCell } from './technical-cell'

/** Every applicant by role with the rating of each round and the outcome, each with its sentence. */
export function ByOutcome({ action, standings, lines }: ComparisonProps) {
  const { rounds, technicalRounds } = standings
  return (
    <PagedTable
      rows={lines}
      heads={[
        message('standings.column.applicant'),
        message('standings.column.role'),
        ...rounds.map(({ name }) => name),
        message('standings.column.outcome'),
        ...technicalRounds.map(({ name }) => name),
      ]}
      minWidth={620 + 160 * technicalRounds.length}
      label={message('standings.title')}
    >
      {(line) => {
        const { standing, outcome } = line
        const name = sortedName(standing.applicant)
        return (
          <Table.Tr key={`${standing.applicant.id} ${outcome?.role ?? ''}`} style={{ verticalAlign: 'top' }}>
            <ApplicantCells standings={standings} line={line} />
            {standing.rounds.map((round, index) => (
              <Table.Td key={rounds[index]?.id}>
                <RoundCell
                  action={action}
                  round={round}
                  rating={outcome?.rounds[index]}
                  name={name}
                  roundName={rounds[index]?.name ?? ''}
                />
              </Table.Td>
            ))}
            <Table.Td>
              <OutcomeCell line={line} />
            </Table.Td>
            {standing.technical.map((technical, index) => (
              <Table.Td key={technicalRounds[index]?.id}>
                <TechnicalCell standings={standings} technical={technical} />
              </Table.Td>
            ))}
          </Table.Tr>
        )
      }}
    </PagedTable>
  )
}

/** What it comes to, with the sentence that says why. */
function OutcomeCell({ line: { standing, outcome } }: { readonly line: StandingLine }) {
  const { ended } = standing
  if (ended !== undefined) return message(`status.${ended}`)
  if (outcome === undefined) return message('standings.hidden')
  const ratings = outcome.rounds.map((rating) => rating?.value)
  return (
    <>
      {outcomeText(outcome.outcome)}
      <Text size="xs" c="dimmed">
        {outcomeWhy(outcome.outcome, ratings)}
      </Text>
    </>
  )
}

interface RoundCellProps {
  readonly action: Id
  readonly round: RoundStanding | undefined
  readonly rating: RoleOutcome['rounds'][number]
  readonly name: string
  readonly roundName: string
}

/** The rating of a round with the sentence that explains it, and the way to what it rests on. */
function RoundCell({ action, round, rating, name, roundName }: RoundCellProps) {
  if (round === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {message('standings.no-interview')}
      </Text>
    )
  }
  if (round.interview.status !== 'interviewed') {
    return <Text size="sm">{message(`status.${round.interview.status}`)}</Text>
  }
  const shown = rating === undefined ? howFar(round) : String(rating.value)
  return (
    <>
      <Anchor
        component={Link}
        href={paths.debrief(action, round.interview.id)}
        size="sm"
        aria-label={message('standings.open', { rating: shown, name, round: roundName })}
      >
        {shown}
      </Anchor>
      {rating === undefined ? null : (
        <Text size="xs" c="dimmed">
          {message(`interview-rating.why.${rating.why}`, rating.values)}
        </Text>
      )}
    </>
  )
}
