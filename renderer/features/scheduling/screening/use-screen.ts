import { useState } from 'react'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import type { ScreeningOutcome } from '#shared/domain/scheduling/screening'
import type { ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'

export interface ScreeningDecision {
  readonly outcome: ScreeningOutcome
  readonly reasons: readonly string[]
  readonly note: string
}

export interface Screen {
  readonly task: Task
  /** What was said last, in words; empty at first and after it was taken back. */
  readonly said: string
  readonly decide: (row: ScreeningRow, decision: ScreeningDecision) => void
  /** Takes back what was said last. */
  readonly undo: () => void
}

interface Last {
  readonly applicant: Id
  readonly before: ScreeningDecision
  readonly said: string
}

const NOTHING: ScreeningDecision = { outcome: null, reasons: [], note: '' }

/** HR's word on one application after the other, the last of which can be taken back. */
export function useScreen(action: Id): Screen {
  const { runner } = useSession()
  const task = useTask()
  const [last, setLast] = useState<Last>()
  const set = async (applicant: Id, { outcome, reasons, note }: ScreeningDecision): Promise<void> => {
    await runner.run(setScreening, { action, applicant, outcome, reasons: [...reasons], note })
  }
  return {
    task,
    said: last?.said ?? '',
    decide: ({ applicant, fullName, screening }, decision) => {
      const said = message('screening.said', {
        name: fullName,
        outcome: message(`screening-outcome.${decision.outcome ?? 'open'}`),
      })
      void task.run(async () => {
        await set(applicant.id, decision)
        setLast({ applicant: applicant.id, before: screening ?? NOTHING, said })
      })
    },
    undo: () => {
      if (last === undefined) return
      void task.run(async () => {
        await set(last.applicant, last.before)
        setLast(undefined)
      })
    },
  }
}
