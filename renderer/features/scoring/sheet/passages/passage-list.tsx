import { Button, Group, NativeSelect, Text, Title } from '@mantine/core'
import { IconArrowUp, IconLinkOff } from '@tabler/icons-react'
import { originText } from '#shared/domain/scoring/paper/origin-text'
import { tiePassage, untiePassage } from '#shared/domain/scoring/commands/passage-commands'
import type { TiedPassage } from '#shared/domain/scoring/passages'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { ErrorNote } from '../../../../components/error-note'
import { offerUndo } from '../../../../components/undo-notification'
import { jumpToPassage } from '../jump'
import { liveOrigin } from './live-origin'
import { levelName, type RatedCompetency } from './level-choices'
import classes from './passages.module.css'

interface PassageListProps {
  readonly competency: RatedCompetency
  readonly material: SheetMaterial
  /** Tied to this competency, in the order of the transcripts. */
  readonly passages: readonly TiedPassage[]
  /** The number by which a question is shown. */
  readonly numberOf: (question: string) => number
}

/** What is tied to a competency: the words, the level that they show, the way to them, and to untie them. */
export function PassageList({ competency, material, passages, numberOf }: PassageListProps) {
  const title = `passages-${competency.id}`
  return (
    <section aria-labelledby={title}>
      <Title order={3} fz="sm" id={title}>
        {message('scoring.passages', { name: competency.name })}
      </Title>
      {passages.length === 0 ? (
        <Text size="sm" c="dimmed">
          {message('scoring.passages.none')}
        </Text>
      ) : (
        <ul className={classes['passages']}>
          {passages.map((passage) => (
            <li key={passage.id}>
              <PassageLine
                competency={competency}
                material={material}
                passage={passage}
                number={numberOf(passage.question)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface PassageLineProps {
  readonly competency: RatedCompetency
  readonly material: SheetMaterial
  readonly passage: TiedPassage
  readonly number: number
}

function PassageLine({ competency, material, passage, number }: PassageLineProps) {
  const { identity, runner } = useSession()
  const task = useTask()
  const { place } = passage
  const { zone } = identity.profile
  const from = originText(liveOrigin(material, passage), material.interview.slot?.zone ?? zone)
  const ids = { action: material.action.id, interview: material.interview.id, passage: passage.id }
  const quote = beginningOf(passage.quote)
  const say = (level: string | null): void => {
    const stored = material.work.passage[passage.id]
    if (stored === undefined) return
    const { deleted: _, ...tied } = stored
    void task.run(async () => void (await runner.run(tiePassage, { ...ids, ...tied, level })))
  }
  const untie = (): void => {
    void task
      .run(async () => void (await runner.run(untiePassage, { ...ids, deleted: true })))
      .then((done) => {
        if (!done) return
        const text = message('scoring.passage.untied', { name: competency.name })
        offerUndo(text, async () => runner.run(untiePassage, { ...ids, deleted: false }))
      })
  }
  return (
    <>
      <blockquote className={classes['quote']}>{passage.quote}</blockquote>
      <Group gap="xs" mt={4}>
        <NativeSelect
          size="xs"
          aria-label={message('scoring.passage.level-label', { quote })}
          value={passage.level ?? ''}
          onChange={({ currentTarget: { value } }) => say(value === '' ? null : value)}
          data={[
            ...competency.levels.map(({ id }) => ({ value: id, label: levelName(competency, id) })),
            { value: '', label: message('scoring.passage.no-level') },
          ]}
        />
        {place === null ? (
          <Text size="xs" fw={600}>
            {passage.origin === undefined
              ? message('scoring.passage.gone', { number })
              : message('scoring.passage.gone-elsewhere', { number, from })}
          </Text>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowUp size={14} aria-hidden />}
            aria-label={
              from === ''
                ? message('scoring.passage.show-label', { number, quote })
                : message('scoring.passage.show-elsewhere', { number, quote, from })
            }
            onClick={() => jumpToPassage(passage)}
          >
            {message('scoring.passage.show', { number })}
          </Button>
        )}
        {place === null || from === '' ? null : (
          <Text size="xs" c="dimmed">
            {from}
          </Text>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconLinkOff size={14} aria-hidden />}
          aria-label={message('scoring.passage.untie-label', { quote })}
          onClick={untie}
        >
          {message('scoring.passage.untie')}
        </Button>
      </Group>
      <ErrorNote error={task.error} />
    </>
  )
}

const SHOWN = 60

/** Enough of a quote to know it by. */
function beginningOf(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ')
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`
}
