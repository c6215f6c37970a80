import { List, MultiSelect, Stack, Text } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { useEdit } from '../editing/use-edit'

interface ScoringSchemeProps {
  readonly action: Id
  readonly record: RecordId
  readonly competencies: readonly WithId<Competency>[]
  readonly chosen: readonly Id[]
}

/** What is scored: competencies, each by its own levels. */
export function ScoringScheme({ action, record, competencies, chosen }: ScoringSchemeProps) {
  const edit = useEdit(action)
  const scored = competencies.filter(({ id }) => chosen.includes(id))
  const before = () => [...chosen]
  return (
    <Stack gap="sm">
      <MultiSelect
        label={message('assessment.competencies')}
        data={competencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={scored.map(({ id }) => id)}
        searchable
        hidePickedOptions
        onChange={(ids) => void edit([{ record, field: 'competencies', value: ids }], { before })}
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
