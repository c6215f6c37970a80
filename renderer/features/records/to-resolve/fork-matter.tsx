import { Button, SimpleGrid } from '@mantine/core'
import { recordIds } from '#shared/domain/record-ids'
import { chooseSuccessor } from '#shared/domain/scoring/commands/choose-successor'
import type { Hash } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf, timeText } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'

const SHORT = 16

/** Two or more versions of one score sheet: which one counts. What they hold is not told here. */
export function ForkMatter({ action, matter, names, busy, decide }: MatterProps<'fork'>) {
  const { data, runner } = useSession()
  const { interview, rater, successors } = matter
  const signed = useLive(async () => {
    const ids = successors.map(({ revision }) => recordIds.signature(interview, revision, rater))
    const views = await Promise.all(ids.map((id) => data.records.get(id)))
    return new Set(
      successors.filter((_, index) => views[index] !== undefined).map(({ revision }) => revision),
    )
  }, [data, interview, rater, successors])
  const choose = (revision: Hash): void =>
    decide(async () => {
      await runner.run(chooseSuccessor, { action, interview, rater, revision })
      sayDecided()
    })
  return (
    <>
      <About>{message('to-resolve.fork')}</About>
      <SimpleGrid cols={2} spacing="sm">
        {successors.map(({ revision, at }) => {
          const hash = revision.slice(0, SHORT)
          return (
            <Side
              key={revision}
              title={message('to-resolve.fork.version', { hash })}
              about={`${nameOf(names, rater)}, ${timeText(names, at)}`}
              actions={
                <Button
                  size="xs"
                  variant="default"
                  disabled={busy}
                  aria-label={message('to-resolve.choose.version', { hash })}
                  onClick={() => choose(revision)}
                >
                  {message('to-resolve.choose')}
                </Button>
              }
            >
              {signed === undefined
                ? null
                : message(signed.has(revision) ? 'to-resolve.fork.signed' : 'to-resolve.fork.unsigned')}
            </Side>
          )
        })}
      </SimpleGrid>
    </>
  )
}
