import { Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { chooseValue } from '#shared/domain/records/commands/conflict-commands'
import { jsonWords } from '#shared/domain/records/history-text'
import { textDifference } from '#shared/domain/records/text-difference'
import type { ConflictSide } from '#shared/domain/records/to-resolve'
import { authorOf } from '#shared/log/record-id'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ChooseButton } from './choose-button'
import { ComparedText } from './compared-text'
import { keepBothTexts } from './keep-both'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { longTexts, nameOf, whereAndWhen } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'

/** A field with two or more values: both sides, long texts compared word by word. */
export function FieldMatter({ action, matter, names, busy, decide }: MatterProps<'field'>) {
  const { runner, identity } = useSession()
  const { record, field, sides } = matter
  const texts = longTexts(sides)
  const segments = texts && textDifference(...texts)
  const author = authorOf(record)
  const mine = author === undefined || author === identity.person
  const both = mine ? keepBothTexts(action, matter, runner) : undefined
  const choose = ({ change }: ConflictSide): void =>
    decide(async () => {
      await runner.run(chooseValue, { action, record, field, change })
      sayDecided()
    })
  return (
    <Stack gap="xs">
      <About>
        {message('to-resolve.field')} {segments === undefined ? null : message('to-resolve.marked')}
      </About>
      <SimpleGrid cols={2} spacing="sm">
        {sides.map((side, index) => {
          const person = nameOf(names, side.actor)
          return (
            <Side
              key={side.change}
              title={person}
              about={whereAndWhen(names, side)}
              badge={index === 0 ? message('to-resolve.shows-now') : undefined}
              actions={
                mine ? (
                  <ChooseButton
                    label={message('to-resolve.choose.of', {
                      person,
                      laptop: whereAndWhen(names, side),
                    })}
                    disabled={busy || side.value === undefined}
                    onClick={() => choose(side)}
                  />
                ) : undefined
              }
            >
              {segments === undefined ? (
                <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                  {side.value === undefined ? message('history.value.erased') : jsonWords(side.value, names)}
                </Text>
              ) : (
                <ComparedText segments={segments} side={index === 0 ? 'left' : 'right'} />
              )}
            </Side>
          )
        })}
      </SimpleGrid>
      {mine ? null : <About>{message('to-resolve.only-author', { person: nameOf(names, author) })}</About>}
      {both === undefined ? null : (
        <div>
          <Button
            size="xs"
            variant="default"
            disabled={busy}
            onClick={() =>
              decide(async () => {
                await both()
                sayDecided()
              })
            }
          >
            {message('to-resolve.both')}
          </Button>{' '}
          <Text span size="xs" c="dimmed">
            {message('to-resolve.both.about')}
          </Text>
        </div>
      )}
    </Stack>
  )
}
