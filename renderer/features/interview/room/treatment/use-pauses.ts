import { useRef } from 'react'
import { changePause, pauseNotes } from '#shared/domain/interview/commands/treatment-commands'
import type { Notes, Pause, PauseReason } from '#shared/domain/interview/notes'
import { isExplained, openPause, pausesOf } from '#shared/domain/interview/pauses'
import type { Identified } from '#shared/domain/find-record'
import type { Id } from '#shared/kernel/ids'
import { freshId } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import type { Task } from '../../../../app/use-task'

export interface Pauses {
  /** The pause that goes on, or the last one that nobody said a reason for. */
  readonly asked: Identified<Pause> | undefined
  readonly begin: () => void
  /** Ends the pause that goes on, where there is one. */
  readonly over: () => void
  /** Answers whether it was written. */
  readonly explain: (pause: Id, reason: PauseReason, words: string) => Promise<boolean>
}

/** The pauses of an interview: what was just begun can be ended before the records tell of it. */
export function usePauses(
  place: { readonly action: Id; readonly interview: Id },
  notes: Notes,
  task: Task,
): Pauses {
  const { runner } = useSession()
  const begun = useRef<Id>(undefined)
  const current = openPause(notes)
  return {
    asked: current ?? [...pausesOf(notes)].reverse().find((pause) => !isExplained(pause)),
    begin: () => {
      const pause = freshId()
      begun.current = pause
      void task.run(async () => {
        await runner.run(pauseNotes, { ...place, pause })
      })
    },
    over: () => {
      const pause = begun.current ?? current?.id
      begun.current = undefined
      if (pause === undefined) return
      void task.run(async () => {
        await runner.run(changePause, { ...place, pause, over: true })
      })
    },
    explain: async (pause, reason, words) =>
      task.run(async () => {
        await runner.run(changePause, { ...place, pause, why: { reason, words }, over: false })
      }),
  }
}
