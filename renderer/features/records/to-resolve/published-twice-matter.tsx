import { List, SimpleGrid, Text } from '@mantine/core'
import { findRecord } from '#shared/domain/find-record'
import { chooseVersion } from '#shared/domain/preparation/commands/choose-version'
import { guideChanges } from '#shared/domain/preparation/guide-changes'
import { InterviewGuide, type GuideContent } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'
import { changeText } from '../../preparation/guides/change-text'
import { ChooseButton } from './choose-button'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf, whereAndWhen } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'

/** One version of a guide that was published on several laptops: which of them counts. */
export function PublishedTwiceMatter({
  action,
  matter,
  names,
  busy,
  decide,
}: MatterProps<'published-twice'>) {
  const { data, runner } = useSession()
  const { guides, version } = matter
  const contents = useLive(
    async () =>
      Promise.all(
        guides.map(async ({ guide }) => findRecord(data.records, InterviewGuide, recordIds.guide(guide))),
      ),
    [data, guides],
  )
  const choose = (chosen: Id): void =>
    decide(async () => {
      const reason = message('to-resolve.published-twice.reason', { version })
      await runner.run(chooseVersion, { action, chosen, guide: freshId(), reason })
      sayDecided()
    })
  return (
    <>
      <About>{message('to-resolve.published-twice', { version, next: version + 1 })}</About>
      <SimpleGrid cols={2} spacing="sm">
        {guides.map(({ guide, side }, index) => {
          const person = nameOf(names, side.actor)
          const own = contents?.[index]?.content
          const other = contents?.[index === 0 ? 1 : 0]?.content
          return (
            <Side
              key={guide}
              title={person}
              about={whereAndWhen(names, side)}
              badge={index === 0 ? message('to-resolve.shows-now') : undefined}
              actions={
                <ChooseButton
                  label={message('to-resolve.choose.of', { person, laptop: whereAndWhen(names, side) })}
                  disabled={busy}
                  onClick={() => choose(guide)}
                />
              }
            >
              {own === undefined || other === undefined ? null : <Differences own={own} other={other} />}
            </Side>
          )
        })}
      </SimpleGrid>
    </>
  )
}

interface DifferencesProps {
  readonly own: GuideContent
  readonly other: GuideContent
}

function Differences({ own, other }: DifferencesProps) {
  const texts = guideChanges(other, own).map(changeText)
  if (texts.length === 0) return <Text size="sm">{message('to-resolve.published-twice.same')}</Text>
  return (
    <>
      <Text size="sm">{message('to-resolve.published-twice.differs')}</Text>
      <List size="sm">
        {texts.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </>
  )
}
