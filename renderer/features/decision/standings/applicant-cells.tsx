import { Table } from '@mantine/core'
import type { Standings } from '#shared/domain/decision/standings'
import { sortedName } from '#shared/domain/scheduling/names'
import { message } from '#shared/messages/catalogue'
import type { StandingLine } from './standing-line'

interface ApplicantCellsProps {
  readonly standings: Pick<Standings, 'roles'>
  readonly line: StandingLine
}

/** The first cells of a line: who, and for which role; for all of them where the outcomes are hidden. */
export function ApplicantCells({ standings, line }: ApplicantCellsProps) {
  const { applicant } = line.standing
  const { outcome } = line
  const asked = outcome === undefined ? applicant.roles : outcome.role === null ? [] : [outcome.role]
  const names = asked.flatMap((role) => standings.roles.find(({ id }) => id === role)?.name ?? [])
  return (
    <>
      <Table.Th scope="row">{sortedName(applicant)}</Table.Th>
      <Table.Td>{names.join(', ') || message('standings.no-role')}</Table.Td>
    </>
  )
}
