import { Anchor, Loader, Stack, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { RoleOutcome } from '#shared/domain/decision/role-outcome'
import type { ApplicantStanding, RoundStanding, Standings } from '#shared/domain/decision/standings'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { EmptyState } from '../../../components/empty-state'
import { PagedTable } from '../../../components/paged-table'
import { PageTitle } from '../../../components/page-title'
import { GuidesUsedNote } from '../../scoring/guides-used-note'
import { DecisionTabs } from '../decision-tabs'
import { howFar } from '../debriefs/debrief-rows'
import { useStandings } from '../use-standings'
import { OutcomeTable } from './outcome-table'
import { outcomeText } from '#shared/domain/decision/outcome-text'

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

interface Line {
  readonly standing: ApplicantStanding
  /** Undefined where it is hidden from the viewer. */
  readonly outcome: RoleOutcome | undefined
}

function Applicants({ action, standings }: { readonly action: Id; readonly standings: Standings }) {
  const { applicants, roles, rounds, table } = standings
  if (applicants.length === 0) {
    return <EmptyState title={message('standings.none')} text={message('standings.none.next')} />
  }
  const lines = applicants.flatMap((standing): Line[] =>
    standing.outcomes.length === 0
      ? [{ standing, outcome: undefined }]
      : standing.outcomes.map((outcome) => ({ standing, outcome })),
  )
  const roleNames = new Map(roles.map(({ id, name }) => [id, name]))
  return (
    <>
      <PagedTable
        rows={lines}
        heads={[
          message('standings.column.applicant'),
          message('standings.column.role'),
          ...rounds.map(({ name }) => name),
          message('standings.column.outcome'),
        ]}
        minWidth={640}
        label={message('standings.title')}
      >
        {({ standing, outcome }) => {
          const { applicant } = standing
          return (
            <Table.Tr key={`${applicant.id} ${outcome?.role ?? ''}`}>
              <Table.Th scope="row">{sortedName(applicant)}</Table.Th>
              <Table.Td>
                {rolesOf(standing, outcome)
                  .map((role) => roleNames.get(role) ?? '')
                  .join(', ') || message('standings.no-role')}
              </Table.Td>
              {standing.rounds.map((round, index) => (
                <Table.Td key={rounds[index]?.id}>
                  <RoundCell action={action} round={round} rating={outcome?.rounds[index]} />
                </Table.Td>
              ))}
              <Table.Td>{whatItComesTo(standing, outcome)}</Table.Td>
            </Table.Tr>
          )
        }}
      </PagedTable>
      <OutcomeTable table={table} rounds={rounds} />
    </>
  )
}

/** The role of this line; all of them where the outcomes are hidden. */
function rolesOf({ applicant }: ApplicantStanding, outcome: RoleOutcome | undefined): readonly Id[] {
  if (outcome === undefined) return applicant.roles
  return outcome.role === null ? [] : [outcome.role]
}

function whatItComesTo({ ended }: ApplicantStanding, outcome: RoleOutcome | undefined): string {
  if (ended !== undefined) return message(`status.${ended}`)
  return outcome === undefined ? message('standings.hidden') : outcomeText(outcome.outcome)
}

interface RoundCellProps {
  readonly action: Id
  readonly round: RoundStanding | undefined
  readonly rating: RoleOutcome['rounds'][number]
}

/** The rating of a round with the sentence that explains it, and the way to what it rests on. */
function RoundCell({ action, round, rating }: RoundCellProps) {
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
  return (
    <>
      <Anchor component={Link} href={paths.debrief(action, round.interview.id)} size="sm">
        {rating === undefined ? howFar(round) : String(rating.value)}
      </Anchor>
      {rating === undefined ? null : (
        <Text size="xs" c="dimmed">
          {message(`interview-rating.why.${rating.why}`, rating.values)}
        </Text>
      )}
    </>
  )
}
