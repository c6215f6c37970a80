import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { writeAnalysis, writeNoShow } from '#shared/domain/scoring/commands/sheet-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'
import { offerUndo } from '../../../components/undo-notification'

export interface NoShowTask {
  readonly task: Task
  /** Marks the interview and writes the analysis: two commands, the second can be repeated alone. */
  readonly mark: () => void
  readonly writeAnalysis: () => void
}

/** What is run about an applicant who did not come; `analysis` is what an undo puts back. */
export function useNoShow(action: Id, interview: Id, analysis: string): NoShowTask {
  const { drafts, runner } = useSession()
  const task = useTask()
  const ids = { action, interview }

  const undo = async (): Promise<void> => {
    await runner.run(setInterviewStatus, { ...ids, status: 'scheduled' })
    await runner.run(writeAnalysis, { ...ids, text: analysis })
  }
  return {
    task,
    mark: () => {
      void task.run(async () => {
        await drafts.commitAll()
        await runner.run(setInterviewStatus, { ...ids, status: 'no-show' })
        offerUndo(message('no-show.done'), undo)
        await runner.run(writeNoShow, ids)
      })
    },
    writeAnalysis: () => {
      void task.run(async () => {
        await runner.run(writeNoShow, ids)
      })
    },
  }
}
