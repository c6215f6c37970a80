import type { AppError } from '#shared/kernel/app-error'
import type { Instant } from '#shared/kernel/time'

/** What the top bar tells: never better than the truth. */
export type SaveStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant | undefined; readonly warning: AppError | undefined }
  | { readonly kind: 'not-saved'; readonly error: AppError }

/** Gathers what is under way and what failed, from every writer, into one status. */
export class SaveStatusStore {
  readonly #pending = new Set<string>()
  readonly #failed = new Map<string, AppError>()
  readonly #listeners = new Set<() => void>()
  #savedAt: Instant | undefined
  #warning: AppError | undefined
  #status: SaveStatus = { kind: 'saved', at: undefined, warning: undefined }

  /** A writer has something that is not on the disk yet. */
  begin(writer: string): void {
    this.#pending.add(writer)
    this.#update()
  }

  /** All that the writer had is on the disk. */
  done(writer: string, at: Instant): void {
    this.#pending.delete(writer)
    this.#failed.delete(writer)
    this.#savedAt = at
    this.#update()
  }

  /** Writing failed; the writer keeps what it has and tries again. */
  failed(writer: string, error: AppError): void {
    this.#pending.delete(writer)
    this.#failed.set(writer, error)
    this.#update()
  }

  /** The writer has nothing to write any more, and wrote nothing: it was refused, or taken back. */
  forget(writer: string): void {
    this.#pending.delete(writer)
    this.#failed.delete(writer)
    this.#update()
  }

  /** All is on the disk, but the database lacks its copy; undefined when it has it again. */
  warn(error: AppError | undefined): void {
    if (error === this.#warning) return
    this.#warning = error
    this.#update()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): SaveStatus => this.#status

  #update(): void {
    const error = [...this.#failed.values()][0]
    // Said once, and not again with each key.
    if (error === undefined && this.#pending.size > 0 && this.#status.kind === 'saving') return
    if (error !== undefined) this.#status = { kind: 'not-saved', error }
    else if (this.#pending.size > 0) this.#status = { kind: 'saving' }
    else this.#status = { kind: 'saved', at: this.#savedAt, warning: this.#warning }
    for (const listener of this.#listeners) listener()
  }
}
