import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import type { WithId } from '../../data/use-live'

interface RoundLinksProps {
  readonly rounds: readonly WithId<AssessmentRound>[]
  readonly shown: Id
  readonly label: string
  readonly path: (round: Id) => string
}

/** The way between the rounds of a page that shows one at a time; nothing where there is only one. */
export function RoundLinks({ rounds, shown, label, path }: RoundLinksProps) {
  if (rounds.length < 2) return null
  return (
    <Group component="nav" aria-label={label} gap="xs">
      {rounds.map(({ id, name }) => (
        <Button
          key={id}
          component={Link}
          href={path(id)}
          size="xs"
          variant={id === shown ? 'filled' : 'default'}
          aria-current={id === shown ? 'page' : undefined}
        >
          {name}
        </Button>
      ))}
    </Group>
  )
}
