import { AppError } from '#shared/kernel/app-error'

/** How long a share may be silent before it counts as not reachable. */
const PATIENCE_MS = 30_000

/** What a task says while it gets on, and what it is told when it is to end. */
export interface Watched {
  readonly signal: AbortSignal
  /** Something was read or written: the patience begins anew. Throws where the task was to end meanwhile. */
  readonly alive: () => void
}

/**
 * Runs a task on a share that may never answer. It ends with `exchange.not-reachable` when the task did not call
 * `alive` for `patience` ms, with `exchange.cancelled` when the person has had enough. The task itself learns of
 * it at its next `alive`: an operation that hangs in the system cannot be taken back.
 */
export async function whileAlive<T>(
  task: (watched: Watched) => Promise<T>,
  { signal, patience = PATIENCE_MS }: { readonly signal?: AbortSignal; readonly patience?: number },
): Promise<T> {
  const own = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onAbort = (): void => own.abort(new AppError('exchange.cancelled'))
  const given = new Promise<never>((_resolve, reject) => {
    own.signal.addEventListener('abort', () => reject(reasonOf(own.signal)), { once: true })
  })
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => own.abort(new AppError('exchange.not-reachable')), patience)
  }
  const alive = (): void => {
    if (own.signal.aborted) throw reasonOf(own.signal)
    wait()
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted === true) onAbort()
  wait()
  try {
    return await Promise.race([task({ signal: own.signal, alive }), given])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

function reasonOf(signal: AbortSignal): AppError {
  return signal.reason instanceof AppError ? signal.reason : new AppError('exchange.cancelled')
}
