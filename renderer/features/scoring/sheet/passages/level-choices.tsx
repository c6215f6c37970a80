import { Menu, Text } from '@mantine/core'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'

export type RatedCompetency = SheetMaterial['competencies'][number]

interface LevelChoicesProps {
  readonly competencies: readonly RatedCompetency[]
  /** Those that the question looks at stand first, with their levels. */
  readonly asked: readonly Id[]
  readonly onChoose: (competency: RatedCompetency, level: string | null) => void
}

/** The levels that words can show: of what the question looks at at once, of everything else one step further. */
export function LevelChoices({ competencies, asked, onChoose }: LevelChoicesProps) {
  const first = competencies.filter(({ id }) => asked.includes(id))
  const others = competencies.filter(({ id }) => !asked.includes(id))
  return (
    <>
      {first.map((competency) => (
        <div key={competency.id} role="group" aria-label={competency.name}>
          <Menu.Label aria-hidden>{competency.name}</Menu.Label>
          <LevelItems competency={competency} onChoose={onChoose} />
        </div>
      ))}
      {others.length === 0 || first.length === 0 ? null : <Menu.Divider />}
      {others.map((competency) => (
        <Menu.Sub key={competency.id} position="right-end">
          <Menu.Sub.Target>
            <Menu.Sub.Item>{competency.name}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown maw="24rem" aria-label={competency.name}>
            <LevelItems competency={competency} onChoose={onChoose} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      ))}
    </>
  )
}

interface LevelItemsProps {
  readonly competency: RatedCompetency
  readonly onChoose: LevelChoicesProps['onChoose']
}

function LevelItems({ competency, onChoose }: LevelItemsProps) {
  return (
    <>
      {competency.levels.map((level) => (
        <Menu.Item key={level.id} onClick={() => onChoose(competency, level.id)}>
          <Text size="sm" fw={600}>
            {levelName(competency, level.id)}
          </Text>
          <Text size="xs" lineClamp={2}>
            {level.description}
          </Text>
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => onChoose(competency, null)}>{message('scoring.passage.no-level')}</Menu.Item>
    </>
  )
}

/** A level's name; of the one that must be met, with these words. */
export function levelName({ levels, minimum }: RatedCompetency, level: string): string {
  const name = levels.find(({ id }) => id === level)?.name ?? ''
  return level === minimum ? message('scoring.passage.level', { level: name }) : name
}
