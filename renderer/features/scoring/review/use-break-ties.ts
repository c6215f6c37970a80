import { dealThirds } from '#shared/domain/scoring/review/commands/deal-thirds'
import type { SeatLine } from '#shared/domain/scoring/review/round-reviews'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'
import type { DealtRound } from '#shared/domain/scoring/review/dealt-round'

/** A change takes no more. */
const MOST_TIES = 1000

interface BreakTies {
  readonly task: Task
  readonly go: () => void
}

/** Deals to a third who did not agree, with what the two handed in. */
export function useBreakTies(
  { action, sources }: Pick<DealtRound, 'action' | 'sources'>,
  tied: readonly SeatLine<unknown>[],
): BreakTies {
  const { data, runner } = useSession()
  const task = useTask()
  const go = (): void =>
    void task.run(async () => {
      const ties = []
      for (const { review, seats } of tied.slice(0, MOST_TIES)) {
        const texts = []
        for (const { submission, third } of seats) {
          const text = submission && !third && (await data.files.revision(submission.revision))
          if (typeof text === 'string') texts.push(text)
        }
        ties.push({ review: review.id, texts })
      }
      await runner.run(dealThirds, { action, round: sources.round, ties })
    })
  return { task, go }
}
