import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { Competency, type ProficiencyLevel } from '#shared/domain/preparation/competency'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { HIDDEN_LABEL } from '../../../components/hidden-label'
import type { WithId } from '../../../data/use-live'
import { useEdit } from '../editing/use-edit'
import { useEditedValue } from '../editing/use-edited'
import classes from './competencies.module.css'

const Levels = Competency.shape.levels.unwrap()

interface LevelFieldsProps {
  readonly action: Id
  readonly competency: WithId<Competency>
}

/** The levels from the lowest to the highest, each with its description; one is the minimum qualification. */
export function LevelFields({ action, competency }: LevelFieldsProps) {
  const edit = useEdit(action)
  const record = recordIds.competency(competency.id)
  const {
    value: levels,
    type,
    leave,
  } = useEditedValue({ action, record, field: 'levels' }, Levels, competency.levels)
  return (
    <Radio.Group
      label={message('competencies.minimum-of', { competency: competency.name })}
      labelProps={HIDDEN_LABEL}
      value={competency.minimum}
      onChange={(minimum) => void edit([{ record, field: 'minimum', value: minimum }])}
    >
      <Stack gap="xs" className={classes['levels'] ?? ''}>
        {levels.map((level) => (
          <div key={level.id} className={classes['level']}>
            <Stack gap={2}>
              <Radio value={level.id} label={level.name} />
              {level.id === competency.minimum ? (
                <Text size="xs" fw={600} pl={28}>
                  {message('preparation.minimum')}
                </Text>
              ) : null}
            </Stack>
            <Textarea
              aria-label={message('competencies.level', { level: level.name, competency: competency.name })}
              placeholder={message('competencies.level.hint')}
              autosize
              minRows={1}
              maxRows={12}
              maxLength={20_000}
              value={level.description}
              onChange={(event) => type(described(levels, level.id, event.currentTarget.value))}
              onBlur={leave}
            />
          </div>
        ))}
      </Stack>
    </Radio.Group>
  )
}

function described(levels: readonly ProficiencyLevel[], id: string, description: string): ProficiencyLevel[] {
  return levels.map((level) => (level.id === id ? { id, name: level.name, description } : level))
}
