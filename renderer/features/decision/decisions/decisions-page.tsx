import { Anchor, Loader, Stack, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { StandingDecision } from '#shared/domain/decision/deciding/decisions'
import { outcomeText, outcomeWhy } from '#shared/domain/decision/paper/outcome-text'
import type { RoleOutcome } from '#shared/domain/decision/role-outcome'
import type { ApplicantStanding, Standings } from '#shared/domain/decision/standings'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { EmptyState } from '../../../components/empty-state'
import { PagedTable } from '../../../components/paged-table'
import { PageTitle } from '../../../components/page-title'
import { DecisionTabs } from '../decision-tabs'
import { useDecisions } from '../use-decisions'
import { useStandings } from '../use-standings'

const HEADS = [
  'standings.column.applicant',
  'standings.column.role',
  'standings.column.outcome',
  'decisions.column.decision',
  'decisions.column.who',
  'decisions.column.signed',
] as const

/** Every applicant by role with what was decided: who is still to be decided on comes first. */
export function DecisionsPage({ action }: { readonly action: Id }) {
  const standings = useStandings(action)
  const decisions = useDecisions(action)
  return (
    <Stack p="md" gap="md">
      <DecisionTabs action={action} />
      <PageTitle title={message('decisions.title')} about={message('decisions.about')} />
      {standings === undefined || decisions === undefined ? (
        <Loader size="sm" role="status" aria-label={message('decision.reading')} />
      ) : (
        <Decisions action={action} standings={standings} decisions={decisions} />
      )}
    </Stack>
  )
}

interface Line {
  readonly standing: ApplicantStanding
  readonly outcome: RoleOutcome
  /** Two where two decided without knowing of each other. */
  readonly decided: readonly StandingDecision[]
}

interface DecisionsProps {
  readonly action: Id
  readonly standings: Standings
  readonly decisions: readonly StandingDecision[]
}

function Decisions({ action, standings, decisions }: DecisionsProps) {
  const { applicants, roles, people, zone } = standings
  const lines = applicants
    .flatMap((standing) =>
      standing.outcomes.map((outcome): Line => {
        const own = decisions.filter(
          (each) => each.applicant === standing.applicant.id && each.role === outcome.role,
        )
        return { standing, outcome, decided: own }
      }),
    )
    .sort((left, right) => Number(left.decided.length > 0) - Number(right.decided.length > 0))
  if (lines.length === 0) {
    return <EmptyState title={message('standings.none')} text={message('decisions.none.next')} />
  }
  const roleNames = new Map(roles.map(({ id, name }) => [id, name]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (
    <PagedTable
      rows={lines}
      heads={HEADS.map((head) => message(head))}
      minWidth={760}
      label={message('decisions.title')}
      highlightOnHover
    >
      {({ standing, outcome, decided }) => {
        const { applicant, ended } = standing
        const name = sortedName(applicant)
        const role = outcome.role === null ? message('standings.no-role') : roleNames.get(outcome.role)
        return (
          <Table.Tr key={`${applicant.id} ${outcome.role ?? ''}`} style={{ verticalAlign: 'top' }}>
            <Table.Th scope="row" fw={400}>
              <Anchor
                component={Link}
                href={paths.deciding(action, applicant.id, outcome.role)}
                size="sm"
                aria-label={message('decisions.open', { name, role: role ?? '' })}
              >
                {name}
              </Anchor>
            </Table.Th>
            <Table.Td>{role}</Table.Td>
            <Table.Td>
              {ended === undefined ? outcomeText(outcome.outcome) : message(`status.${ended}`)}
              {ended === undefined ? (
                <Text size="xs" c="dimmed">
                  {outcomeWhy(
                    outcome.outcome,
                    outcome.rounds.map((rating) => rating?.value),
                  )}
                </Text>
              ) : null}
            </Table.Td>
            <Table.Td>
              {decided.length === 0 ? (
                <Text size="sm" c="dimmed">
                  {message('decisions.open-yet')}
                </Text>
              ) : (
                decided.map(({ kind }) => message(`decision.kind.${kind}`)).join(' / ')
              )}
            </Table.Td>
            <Table.Td>
              {decided
                .map(({ id, at }) => [names.get(id) ?? '', formatDateTimeWithZone(at, zone)].join(', '))
                .join(' / ')}
            </Table.Td>
            <Table.Td>
              {decided.length === 0
                ? ''
                : message(
                    decided.every(({ signature }) => signature !== undefined)
                      ? 'decision-document.signed'
                      : 'decision-document.unsigned',
                  )}
            </Table.Td>
          </Table.Tr>
        )
      }}
    </PagedTable>
  )
}
