import { List, Stack, Text } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { EditedChoices } from '../editing/edited-choices'

interface ScoringSchemeProps {
  readonly action: Id
  readonly record: RecordId
  readonly competencies: readonly WithId<Competency>[]
  readonly chosen: readonly Id[]
}

/** What is scored: competencies, each by its own levels. */
export function ScoringScheme({ action, record, competencies, chosen }: ScoringSchemeProps) {
  const scored = competencies.filter(({ id }) => chosen.includes(id))
  return (
    <Stack gap="sm">
      <EditedChoices
        place={{ action, record, field: 'competencies' }}
        stored={chosen}
        options={competencies}
        label={message('assessment.competencies')}
        searchable
      />
      {scored.map(({ id, name, levels, minimum }) => (
        <Stack key={id} gap={2}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <List size="sm">
            {levels.map((level) => (
              <List.Item key={level.id}>
                <Text span size="sm" fw={500}>
                  {level.name}
                  {level.id === minimum ? ` (${message('preparation.minimum')})` : ''}
                </Text>
                {level.description === '' ? '' : `: ${level.description}`}
              </List.Item>
            ))}
          </List>
        </Stack>
      ))}
    </Stack>
  )
}
