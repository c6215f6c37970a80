import type { WorkProgress } from '#shared/contracts/ipc/work'
import type { Id } from '#shared/kernel/ids'
import type { Work } from '../bundle/work'

/** A person sees no more than this, and the window has other things to do. */
const LEAST_MS_BETWEEN = 100

/** The long pieces of work that run: each tells how far it is, and can be ended. */
export class Works {
  readonly #running = new Map<Id, AbortController>()
  readonly #tell: (progress: WorkProgress) => void
  readonly #ms: () => number

  constructor(tell: (progress: WorkProgress) => void, ms: () => number) {
    this.#tell = tell
    this.#ms = ms
  }

  /** Runs work under the id that the window gave it. Errors: `work.cancelled`, and what the task throws. */
  async run<Value>(id: Id, task: (work: Work) => Promise<Value>): Promise<Value> {
    const running = new AbortController()
    this.#running.set(id, running)
    let told = -LEAST_MS_BETWEEN
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
      const now = this.#ms()
      // A clock that is set back while it runs must not silence it.
      if (done < total && now >= told && now - told < LEAST_MS_BETWEEN) return
      told = now
      this.#tell({ id, done, total })
    }
    try {
      return await task({ signal: running.signal, onProgress })
    } finally {
      this.#running.delete(id)
    }
  }

  cancel(id: Id): void {
    this.#running.get(id)?.abort()
  }
}
