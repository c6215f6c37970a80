import { Table } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import type { JobTask } from '#shared/domain/preparation/hiring-action'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'

interface TaskListProps {
  readonly tasks: readonly WithId<JobTask>[]
  readonly competencies: readonly WithId<Competency>[]
}

/** The tasks of the job and the competencies that each needs. */
export function TaskList({ tasks, competencies }: TaskListProps) {
  const names = new Map(competencies.map(({ id, name }) => [id, name]))
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{message('preparation.task')}</Table.Th>
          <Table.Th w={300}>{message('preparation.competencies')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...tasks]
          .sort((a, b) => a.order - b.order)
          .map((task) => (
            <Table.Tr key={task.id}>
              <Table.Td>{task.text}</Table.Td>
              <Table.Td>{task.competencies.map((id) => names.get(id) ?? '').join(', ')}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  )
}
