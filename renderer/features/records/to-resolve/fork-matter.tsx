import { SimpleGrid, Text } from '@mantine/core'
import { chooseSuccessor } from '#shared/domain/scoring/commands/choose-successor'
import type { Hash } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ChooseButton } from './choose-button'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf, timeText, whereAndWhen } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'
import { useForkVersions } from './use-fork-versions'
import { VersionDifferences } from './version-differences'

const SHORT = 16

/** Two or more versions of one score sheet, side by side where they may be read: which one counts. */
export function ForkMatter({ action, matter, names, busy, decide }: MatterProps<'fork'>) {
  const { runner } = useSession()
  const { assessment, rater } = matter
  const versions = useForkVersions(matter) ?? []
  const [left, right] = versions.map(({ content }) => content)
  const pair =
    versions.length === 2 && left !== undefined && right !== undefined ? { left, right } : undefined
  const choose = (revision: Hash): void =>
    decide(async () => {
      await runner.run(chooseSuccessor, { action, assessment, rater, revision })
      sayDecided()
    })
  return (
    <>
      <About>
        {message('to-resolve.fork')}{' '}
        {message(pair === undefined ? 'to-resolve.fork.unread' : 'to-resolve.marked')}
      </About>
      <SimpleGrid cols={2} spacing="sm">
        {versions.map((version, index) => {
          const { at, device, revision, signed } = version
          const hash = revision.slice(0, SHORT)
          return (
            <Side
              key={revision}
              title={nameOf(names, rater)}
              about={device === undefined ? timeText(names, at) : whereAndWhen(names, { device, at })}
              badge={message(signed ? 'to-resolve.fork.signed' : 'to-resolve.fork.unsigned')}
              actions={
                <ChooseButton
                  label={message('to-resolve.choose.version', { hash })}
                  disabled={busy}
                  onClick={() => choose(revision)}
                />
              }
            >
              <Text size="xs" c="dimmed">
                {message('to-resolve.fork.version', { hash })}
              </Text>
              {pair === undefined ? null : (
                <VersionDifferences {...pair} names={names} side={index === 0 ? 'left' : 'right'} />
              )}
            </Side>
          )
        })}
      </SimpleGrid>
    </>
  )
}
