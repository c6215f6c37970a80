import type { RequestOf } from '#shared/contracts/ipc/contract'
import type { Draft } from '#shared/contracts/ipc/journal'
import { applicantsIn, ImportPart } from '#shared/domain/scheduling/import-parts'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { actionOfChain } from '#shared/log/chain'
import { actionChain } from '#shared/domain/record-ids'
import { kindOf } from '#shared/log/record-id'

const KIND = 'import'
/** The draft that says that all parts are there. Without it the import never began. */
const WHOLE = 'whole'

export interface ImportState {
  readonly action: Id
  /** Applicants that are imported, and that will be. */
  readonly done: number
  readonly all: number
  /** Why it stopped; undefined while it goes on. */
  readonly error: AppError | undefined
}

/** What the queue needs of the window. */
export interface ImportPorts {
  readonly now: () => Instant
  readonly newId: () => Id
  /** Runs the command for a part, under a command id. */
  readonly write: (action: Id, part: ImportPart, command: Id) => Promise<unknown>
  readonly put: (draft: Draft) => Promise<unknown>
  readonly discard: (draft: Pick<Draft, 'record' | 'field' | 'command'>) => Promise<unknown>
}

/** Whether a draft is a part of an import, and nothing that a person typed. */
export function isOfImport(draft: Draft): boolean {
  return kindOf(draft.record) === KIND
}

/**
 * Imports that are too large for one change. All parts are put on the disk as drafts first, and what says that they
 * are all there comes last; only then does the first become a change. So the power may go at any instant: either
 * nothing was imported, or the next start goes on with the part that was next, under the command id that it had.
 */
export class ImportQueue {
  readonly #ports: ImportPorts
  readonly #listeners = new Set<() => void>()
  #drafts: readonly Draft[] = []
  #state: ImportState | undefined

  constructor(ports: ImportPorts) {
    this.#ports = ports
  }

  /** The import that is under way or has stopped; undefined where there is none. */
  readonly current = (): ImportState | undefined => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Imports all parts, or none. Once the first is written an error only stops it: `goOn`, or the next start. */
  async run(action: Id, parts: readonly ImportPart[]): Promise<void> {
    const { newId, now } = this.#ports
    const record = `${KIND}/${newId()}`
    const draft = (field: string, value: string): Draft => ({
      chain: actionChain(action),
      record,
      field,
      over: [],
      value,
      command: newId(),
      at: now(),
    })
    const all = parts.reduce((sum, part) => sum + applicantsIn(part), 0)
    this.#set({ action, done: 0, all, error: undefined })
    const drafts: Draft[] = []
    try {
      for (const [at, part] of parts.entries()) {
        const next = draft(`part/${String(at).padStart(6, '0')}`, JSON.stringify(part))
        drafts.push(next)
        await this.#ports.put(next)
      }
      const whole = draft(WHOLE, String(all))
      drafts.push(whole)
      await this.#ports.put(whole)
    } catch (thrown) {
      // The last one first: without it the others count for nothing. What cannot be taken away goes at the next start.
      for (const each of drafts.reverse()) await this.#ports.discard(each).catch(() => undefined)
      this.#set(undefined)
      throw thrown
    }
    this.#drafts = drafts
    await this.#commit()
  }

  /** Takes up what was left when the program ended; drops what had not begun. */
  async resume(left: readonly Draft[]): Promise<void> {
    const whole = new Map(left.flatMap((each) => (each.field === WHOLE ? [[each.record, each]] : [])))
    for (const each of left) if (!whole.has(each.record)) await this.#ports.discard(each)
    for (const [record, { chain, value }] of whole) {
      this.#drafts = left
        .filter((each) => each.record === record)
        .sort((a, b) => (a.field < b.field ? -1 : 1))
      const all = Number(value)
      const still = this.#drafts.reduce((sum, each) => sum + applicantsIn(partOf(each)), 0)
      this.#set({ action: actionOfChain(chain), done: all - still, all, error: undefined })
      await this.#commit()
    }
  }

  /** Tries again what an import stopped at. */
  async goOn(): Promise<void> {
    if (this.#state?.error === undefined) return
    this.#set({ ...this.#state, error: undefined })
    await this.#commit()
  }

  async #commit(): Promise<void> {
    try {
      for (;;) {
        const [draft, ...rest] = this.#drafts
        if (draft === undefined) break
        const part = partOf(draft)
        if (part.length > 0) {
          await this.#ports.write(actionOfChain(draft.chain), part, draft.command)
        }
        await this.#ports.discard(draft)
        this.#drafts = rest
        if (this.#state !== undefined) {
          this.#set({ ...this.#state, done: this.#state.done + applicantsIn(part) })
        }
      }
      this.#set(undefined)
    } catch (thrown) {
      if (this.#state !== undefined) this.#set({ ...this.#state, error: toAppError(thrown) })
      throw thrown
    }
  }

  #set(state: ImportState | undefined): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** Nothing of the draft that says that all are there. */
function partOf({ field, value }: Draft): ImportPart {
  return field === WHOLE ? [] : ImportPart.parse(JSON.parse(value))
}

/** As the bridge wants it. */
export function wireDraft(draft: Draft): RequestOf<'drafts.put'> {
  return { ...draft, over: [...draft.over] }
}
