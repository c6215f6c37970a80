import { useRef, useState } from 'react'
import { setNotesFollowUp } from '#shared/domain/interview/commands/notes-commands'
import type { FollowUpState, Notes } from '#shared/domain/interview/notes'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import type { Task } from '../../../app/use-task'

export interface FollowUps {
  readonly stateOf: (followUp: Id) => FollowUpState | null
  /** `question`: the one that is being asked, whose follow-up it is. */
  readonly set: (question: Id, followUp: Id, state: FollowUpState | null) => void
}

/** What became of the follow-ups: what was just ticked shows at once, and counts for the next key. */
export function useFollowUps(
  place: { readonly action: Id; readonly interview: Id },
  notes: Notes,
  task: Task,
): FollowUps {
  const { runner } = useSession()
  const ticked = useRef(new Map<Id, FollowUpState | null>())
  const [, show] = useState(0)
  const stateOf = (followUp: Id): FollowUpState | null => {
    const wanted = ticked.current.get(followUp)
    return wanted === undefined ? (notes.followUp[followUp] ?? null) : wanted
  }
  const set = (question: Id, followUp: Id, state: FollowUpState | null): void => {
    ticked.current.set(followUp, state)
    show((count) => count + 1)
    void task
      .run(async () => {
        await runner.run(setNotesFollowUp, { ...place, followUp, state, question })
      })
      .then((done) => {
        if (!done) ticked.current.delete(followUp)
      })
  }
  return { stateOf, set }
}
