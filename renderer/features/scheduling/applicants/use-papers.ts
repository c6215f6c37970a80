import type { Paper } from '#shared/domain/scheduling/applicant'
import { removePaper, restorePaper, setPaperKind } from '#shared/domain/scheduling/commands/paper-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'
import { offerUndo } from '../../../components/undo-notification'
import type { WithId } from '../../../data/use-live'
import { useAllPapersOf } from '../papers/use-papers-of'
import { useAttaching, type Attaching } from '../papers/use-attaching'

export interface Papers {
  /** Undefined while they are read. */
  readonly list: readonly WithId<Paper>[] | undefined
  readonly task: Task
  readonly attaching: Attaching
  readonly attach: (files: readonly File[]) => void
  readonly remove: (paper: WithId<Paper>) => void
  readonly setKind: (paper: WithId<Paper>, kind: Paper['kind']) => void
}

/** The files of an applicant, and what can be done with them. */
export function usePapers(action: Id, applicant: Id): Papers {
  const { runner } = useSession()
  const task = useTask()
  const list = useAllPapersOf(action, applicant)
  const attaching = useAttaching(action)
  return {
    list,
    task,
    attaching,
    attach: (files) => {
      if (attaching.state !== 'busy') attaching.start(files.map((file) => ({ file, applicant })))
    },
    remove: (paper) =>
      void task.run(async () => {
        await runner.run(removePaper, { action, paper: paper.id })
        offerUndo(message('applicant.paper.removed', { name: paper.name }), async () =>
          runner.run(restorePaper, { action, paper: paper.id }),
        )
      }),
    setKind: (paper, kind) =>
      void task.run(async () => {
        await runner.run(setPaperKind, { action, paper: paper.id, kind })
      }),
  }
}
