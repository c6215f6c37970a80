import { useCallback, useEffect, useRef, useState } from 'react'
import { removePaper } from '#shared/domain/scheduling/commands/paper-commands'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { offerUndo } from '../../../components/undo-notification'
import { attachPapers, type AttachedFile, type ToAttach } from './attach-papers'

export interface Attaching {
  readonly state: 'idle' | 'busy' | 'done'
  readonly total: number
  /** What came of the files so far. */
  readonly files: readonly AttachedFile[]
  /** Why it stopped as a whole. */
  readonly error: AppError | undefined
  readonly start: (list: readonly ToAttach[]) => void
  /** Ends it before the next file. */
  readonly stop: () => void
  readonly clear: () => void
}

const NOTHING = { state: 'idle', total: 0, files: [], error: undefined } as const

/** Files that are being attached, and what came of them; what was attached can be taken back. */
export function useAttaching(action: Id): Attaching {
  const session = useSession()
  const [now, setNow] = useState<Pick<Attaching, 'state' | 'total' | 'files' | 'error'>>(NOTHING)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const start = (list: readonly ToAttach[]): void => {
    const controller = new AbortController()
    running.current = controller
    const files: AttachedFile[] = []
    setNow({ ...NOTHING, state: 'busy', total: list.length })
    const onFile = (file: AttachedFile): void => {
      files.push(file)
      setNow((before) => ({ ...before, files: [...files] }))
    }
    void (async () => {
      try {
        await attachPapers(session, action, list, { onFile, signal: controller.signal })
        setNow((before) => ({ ...before, state: 'done' }))
      } catch (thrown) {
        setNow((before) => ({ ...before, state: 'done', error: toAppError(thrown) }))
      }
      const papers = files.flatMap((file) => ('paper' in file ? [file.paper] : []))
      if (papers.length === 0) return
      offerUndo(message('papers.attached', { count: papers.length }), async () => {
        for (const paper of papers) await session.runner.run(removePaper, { action, paper })
      })
    })()
  }
  return {
    ...now,
    start,
    stop: useCallback(() => running.current?.abort(), []),
    clear: useCallback(() => setNow(NOTHING), []),
  }
}
