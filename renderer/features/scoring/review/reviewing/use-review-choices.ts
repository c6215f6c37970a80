import { useRef, useState } from 'react'
import {
  chooseInReview,
  type ReviewChoice,
} from '#shared/domain/scoring/review/commands/review-work-commands'
import type { ReviewWork } from '#shared/domain/scoring/review/review'
import type { ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { useSession } from '../../../../app/session'
import { withChoice } from './review-rows'

export interface ReviewChoices {
  /** The working copy with what was just chosen. */
  readonly work: ReviewWork
  readonly choose: (choice: ReviewChoice) => void
  /** Resolves when everything that was chosen is stored. */
  readonly settled: () => Promise<void>
  readonly error: AppError | undefined
}

/** Choices that show at once and are stored one after another, however fast the keys come. */
export function useReviewChoices({ action, review, work }: ReviewMaterial): ReviewChoices {
  const { runner } = useSession()
  const [made, setMade] = useState<readonly ReviewChoice[]>([])
  const [error, setError] = useState<AppError>()
  const queue = useRef<Promise<void>>(Promise.resolve())
  const store = async (choice: ReviewChoice): Promise<void> => {
    try {
      await runner.run(chooseInReview, { action: action.id, review: review.id, choice })
      setError(undefined)
    } catch (thrown) {
      setError(toAppError(thrown))
      setMade((before) => before.filter((other) => other !== choice))
    }
  }
  return {
    work: made.reduce(withChoice, work),
    choose: (choice) => {
      setMade((before) => [...before, choice])
      queue.current = queue.current.then(async () => store(choice))
    },
    settled: async () => queue.current,
    error,
  }
}
