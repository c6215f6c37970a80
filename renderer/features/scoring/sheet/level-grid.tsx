import { Badge, Text } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import { message } from '#shared/messages/catalogue'
import classes from './sheet.module.css'

interface LevelGridProps {
  readonly competency: Competency
  /** One under the other, to stand beside a text. */
  readonly stacked?: boolean
}

/** The levels of a competency, the lowest first; the one that must be met carries the words. */
export function LevelGrid({ competency, stacked = false }: LevelGridProps) {
  return (
    <ol
      className={classes['levels']}
      aria-label={message('scoring.levels', { name: competency.name })}
      data-stacked={stacked}
      data-count={competency.levels.length}
      style={{ ['--levels' as string]: competency.levels.length }}
    >
      {competency.levels.map((level) => (
        <li key={level.id} data-minimum={level.id === competency.minimum}>
          <Text size="sm" fw={600}>
            {level.name}
          </Text>
          {level.id === competency.minimum ? (
            <Badge variant="outline" tt="none" radius="sm" size="sm" my={2}>
              {message('scoring.minimum')}
            </Badge>
          ) : null}
          <Text size="sm">{level.description}</Text>
        </li>
      ))}
    </ol>
  )
}
