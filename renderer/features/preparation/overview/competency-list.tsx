import { Badge, Group, Stack, Table, Text, Title } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import type { Role } from '#shared/domain/preparation/hiring-action'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'

interface CompetencyListProps {
  readonly competencies: readonly WithId<Competency>[]
  readonly roles: readonly WithId<Role>[]
}

/** Each competency with its levels; the required one carries the words *minimum qualification*. */
export function CompetencyList({ competencies, roles }: CompetencyListProps) {
  const ordered = [...competencies].sort((a, b) => a.order - b.order)
  return (
    <Stack gap="lg">
      {ordered.map((competency) => (
        <Stack key={competency.id} gap={4}>
          <Group gap="xs">
            <Title order={2}>{competency.name}</Title>
            <Text size="sm" c="dimmed">
              {competency.roles.length === 0
                ? message('preparation.core')
                : competency.roles.map((id) => roles.find((role) => role.id === id)?.name ?? '').join(', ')}
            </Text>
          </Group>
          <Text size="sm">{competency.definition}</Text>
          <Table withRowBorders verticalSpacing={6}>
            <Table.Tbody>
              {competency.levels.map((level) => (
                <Table.Tr key={level.id}>
                  <Table.Th w={190} style={{ verticalAlign: 'top' }}>
                    {level.name}
                    {level.id === competency.minimum ? (
                      <Badge display="block" mt={4} variant="outline" tt="none" radius="sm">
                        {message('preparation.minimum')}
                      </Badge>
                    ) : null}
                  </Table.Th>
                  <Table.Td>{level.description}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      ))}
    </Stack>
  )
}
