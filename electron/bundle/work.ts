import { AppError } from '#shared/kernel/app-error'

/** How far a long piece of work is, in bytes. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What a person may ask of long work: to be told how far it is, and to end it. */
export interface Work {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Throws `work.cancelled` once the work is no longer wanted. */
export function assertWanted({ signal }: Work): void {
  if (signal?.aborted === true) throw new AppError('work.cancelled')
}

/** Counts work of `total` bytes; the function that it gives takes the bytes just done. Throws `work.cancelled`. */
export function beginWork(work: Work, total: number): (bytes: number) => void {
  assertWanted(work)
  let done = 0
  return (bytes) => {
    assertWanted(work)
    done += bytes
    work.onProgress?.({ done: Math.min(done, total), total })
  }
}

/** The work's share of a larger whole: its `total` counts behind the `before` that were done, out of `all`. */
export function partOf(work: Work, before: number, all: number): Work {
  const { onProgress } = work
  if (onProgress === undefined) return work
  return { ...work, onProgress: ({ done }) => onProgress({ done: Math.min(before + done, all), total: all }) }
}
