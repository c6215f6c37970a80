import { Group, Select } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import type { Role } from '#shared/domain/preparation/hiring-action'
import { levelsOf, schemeOf, type LevelScheme } from '#shared/domain/preparation/level-schemes'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { EditedChoices } from '../editing/edited-choices'
import { EditedText } from '../editing/edited-text'
import { ItemCard } from '../editing/item-card'
import type { ItemToolsProps } from '../editing/item-tools'
import { useEdit } from '../editing/use-edit'
import { LevelFields } from './level-fields'
import { levelName } from './level-name'

interface CompetencyEditorProps {
  readonly action: Id
  readonly competency: WithId<Competency>
  readonly roles: readonly WithId<Role>[]
  readonly number: number
  /** It was just added: its name takes the focus. */
  readonly focused: boolean
  readonly tools: ItemToolsProps
}

const SCHEMES = ['two', 'four'] as const satisfies readonly LevelScheme[]

/** One competency: its name, what it means, whom it is for, and its levels. */
export function CompetencyEditor({
  action,
  competency,
  roles,
  number,
  focused,
  tools,
}: CompetencyEditorProps) {
  const edit = useEdit(action)
  const record = recordIds.competency(competency.id)
  const scheme = schemeOf(competency.levels)
  const changeScheme = (value: string | null): void => {
    const chosen = SCHEMES.find((each) => each === value)
    if (chosen === undefined || chosen === scheme) return
    const { levels, minimum } = levelsOf(chosen, levelName, competency.levels)
    void edit([
      { record, field: 'levels', value: [...levels] },
      { record, field: 'minimum', value: minimum },
    ])
  }
  return (
    <ItemCard tools={tools}>
      <Group gap="sm" align="flex-start" wrap="wrap">
        <div style={{ flex: '2 1 14rem' }}>
          <EditedText
            place={{ action, record, field: 'name' }}
            stored={competency.name}
            label={message('competencies.name', { number })}
            focused={focused}
          />
        </div>
        <EditedChoices
          place={{ action, record, field: 'roles' }}
          stored={competency.roles}
          options={roles}
          label={message('competencies.roles')}
          placeholder={message('competencies.core')}
          flex="2 1 12rem"
        />
        <Select
          style={{ flex: '1 1 10rem' }}
          label={message('competencies.scheme')}
          data={SCHEMES.map((value) => ({ value, label: message(`competencies.scheme.${value}`) }))}
          value={scheme ?? null}
          placeholder={message('competencies.scheme.own')}
          allowDeselect={false}
          onChange={changeScheme}
        />
      </Group>
      <EditedText
        place={{ action, record, field: 'definition' }}
        stored={competency.definition}
        label={message('competencies.definition')}
        lines={1}
      />
      <LevelFields action={action} competency={competency} />
    </ItemCard>
  )
}
