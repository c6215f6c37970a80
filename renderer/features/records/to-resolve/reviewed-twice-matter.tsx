import { List, SimpleGrid } from '@mantine/core'
import { chooseReview } from '#shared/domain/scoring/review/commands/choose-review'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ChooseButton } from './choose-button'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf, timeText } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'

/** One applicant whose résumé was dealt under both of their entries: which review counts. */
export function ReviewedTwiceMatter({ action, matter, names, busy, decide }: MatterProps<'reviewed-twice'>) {
  const { runner } = useSession()
  const choose = (review: Id): void =>
    decide(async () => {
      await runner.run(chooseReview, { action, review })
      sayDecided()
    })
  return (
    <>
      <About>{message('to-resolve.reviewed-twice')}</About>
      <SimpleGrid cols={2} spacing="sm">
        {matter.reviews.map(({ review, entry, dealtAt, seats }, index) => {
          const name = nameOf(names, entry)
          return (
            <Side
              key={review}
              title={message('to-resolve.entered-as', { name })}
              about={message('to-resolve.dealt', { time: timeText(names, dealtAt) })}
              badge={index === 0 ? message('to-resolve.counts-now') : undefined}
              actions={
                <ChooseButton
                  label={message('to-resolve.choose.entry', { name, number: index + 1 })}
                  disabled={busy}
                  onClick={() => choose(review)}
                />
              }
            >
              <List size="sm">
                {seats.map(({ person, submitted }) => (
                  <List.Item key={person}>
                    {message('review.seat', {
                      name: nameOf(names, person),
                      state: message(submitted ? 'review.state.submitted' : 'review.state.to-do'),
                    })}
                  </List.Item>
                ))}
              </List>
            </Side>
          )
        })}
      </SimpleGrid>
    </>
  )
}
