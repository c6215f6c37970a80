import { Table } from '@mantine/core'
import type { Identified } from '#shared/domain/find-record'
import type { OutcomeRow } from '#shared/domain/preparation/outcome-table'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { message } from '#shared/messages/catalogue'
import { Section } from '../../../components/section'

interface OutcomeTableProps {
  readonly table: readonly OutcomeRow[]
  readonly rounds: readonly Identified<AssessmentRound>[]
}

/** What the ratings of the rounds come to: the rule that every outcome on this page was looked up in. */
export function OutcomeTable({ table, rounds }: OutcomeTableProps) {
  const heads = [
    ...rounds.map(({ name }) => name),
    message('standings.table.score'),
    message('standings.table.category'),
  ]
  return (
    <Section title={message('standings.table')}>
      <Table.ScrollContainer minWidth={420} maw="40rem" scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={message('standings.table')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.map(({ ratings, score, category }) => (
              <Table.Tr key={ratings.join()}>
                {ratings.map((rating, round) => (
                  <Table.Td key={rounds[round]?.id ?? `round ${String(round)}`}>{rating}</Table.Td>
                ))}
                <Table.Td>{score}</Table.Td>
                <Table.Td>{category}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}
