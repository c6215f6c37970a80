import { asOne } from '#shared/domain/same-applicant'
import { Paper } from '#shared/domain/scheduling/applicant'
import {
  attachPaper,
  removePaper,
  restorePaper,
  setPaperKind,
} from '#shared/domain/scheduling/commands/paper-commands'
import { guessPaperKind, mediaTypeOf } from '#shared/domain/scheduling/paper-kind'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { offerUndo } from '../../../components/undo-notification'
import { useLive, withIds, type WithId } from '../../../data/use-live'

const MOST_BYTES = 200_000_000

export interface Papers {
  /** Undefined while they are read. */
  readonly list: readonly WithId<Paper>[] | undefined
  readonly task: Task
  readonly attach: (files: readonly File[]) => void
  readonly remove: (paper: WithId<Paper>) => void
  readonly setKind: (paper: WithId<Paper>, kind: Paper['kind']) => void
}

/** The files of an applicant, and what can be done with them. */
export function usePapers(action: Id, applicant: Id): Papers {
  const { data, runner } = useSession()
  const task = useTask()
  const list = useLive(async () => {
    const papers = withIds(Paper, await asOne(data.records.within(action)).list('paper/'))
    return papers
      .filter((paper) => paper.applicant === applicant)
      .sort(
        (a, b) =>
          Number(b.kind === 'resume') - Number(a.kind === 'resume') || a.name.localeCompare(b.name, 'en'),
      )
  }, [data, action, applicant])

  /** The bytes are stored in both places before the record names them. */
  const attachOne = async (file: File, hasResume: boolean): Promise<Paper['kind']> => {
    const { name } = file
    if (file.size === 0) throw new AppError('paper.empty', '', { name })
    if (file.size > MOST_BYTES) throw new AppError('paper.too-large', '', { name })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const stored = await call('attachments.put', { bytes })
    await data.files.putAttachment(stored.sha256, bytes)
    const mediaType = mediaTypeOf(name, file.type)
    const kind = guessPaperKind(name, mediaType, hasResume)
    await runner.run(attachPaper, { action, paper: freshId(), applicant, kind, name, mediaType, ...stored })
    return kind
  }
  return {
    list,
    task,
    attach: (files) =>
      void task.run(async () => {
        let hasResume = list?.some(({ kind }) => kind === 'resume') ?? false
        for (const file of files) hasResume = (await attachOne(file, hasResume)) === 'resume' || hasResume
      }),
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
