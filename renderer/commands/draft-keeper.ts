import type { Draft } from '#shared/contracts/ipc/journal'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { ChainName, RecordId } from '#shared/log/change'
import type { SaveStatusStore } from './save-status'

/** A key is on its way to the disk at most this long after it was pressed. */
export const DRAFT_DELAY_MS = 250

/** For so long at the end of the delay a moment is waited for in which no key is being drawn. */
const IDLE_WAIT_MS = 50

/**
 * A key this soon after the one before is one of many. *Saved* is said when they rest: while they come it would be
 * true for a moment only, and be drawn four times a second beside what is typed.
 */
const KEYS_REST_MS = DRAFT_DELAY_MS - IDLE_WAIT_MS

/** How long after a failed write the same text is tried again. */
const RETRY_DELAY_MS = 2000

/** The field that is typed into. */
export interface DraftTarget {
  readonly chain: ChainName
  readonly record: RecordId
  readonly field: string
}

export interface DraftPorts {
  /** Durable when it resolves. */
  readonly put: (draft: Draft) => Promise<void>
  readonly discard: (draft: Draft) => Promise<void>
  /** Runs the command that turns the text into a change, under the draft's command id. */
  readonly commit: (draft: Draft) => Promise<void>
  /** The changes that show in the field now. */
  readonly over: (target: DraftTarget) => Promise<readonly Hash[]>
  readonly now: () => Instant
  readonly newId: () => Id
  /** Calls once nothing is being drawn, at most so many milliseconds from now. */
  readonly whenIdle: (run: () => void, mostMs: number) => void
}

/**
 * Keeps what is typed into one field: sends it to the draft file within 250 ms of the key, and makes it a
 * change when the field is left. Never has two writes under way; what comes meanwhile goes next.
 */
export class DraftKeeper {
  readonly #target: DraftTarget
  readonly #ports: DraftPorts
  readonly #status: SaveStatusStore
  readonly #writer: string
  /** The draft that was begun; its `value` is the newest text that was read. */
  #draft: Draft | undefined
  /** Reads the newest text, where a key was pressed since it was read last. */
  #read: (() => string) | undefined
  /** The text that is on the disk. */
  #written: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Runs while keys come. */
  #resting: ReturnType<typeof setTimeout> | undefined
  #work: Promise<void> = Promise.resolve()
  /** The field was left since the last key: what is tried again is to make a change of it. */
  #left = false
  #begun: Promise<readonly Hash[]> | undefined
  /** What `#begun` answered. */
  #over: readonly Hash[] | undefined

  constructor(target: DraftTarget, ports: DraftPorts, status: SaveStatusStore) {
    this.#target = target
    this.#ports = ports
    this.#status = status
    this.#writer = `draft ${target.record} ${target.field}`
  }

  /** The text that is typed but not committed, if there is one. */
  get pending(): string | undefined {
    return this.#newest()?.value
  }

  /**
   * A key was pressed: `text` is the whole field now. What is long is given as a way to read it, which is asked once
   * for many keys.
   */
  typed(text: string | (() => string)): void {
    // What fails is asked again when the draft is written.
    this.#replaced().catch(() => undefined)
    this.#left = false
    const { newId, now, whenIdle } = this.#ports
    const begun = this.#draft ?? { ...this.#target, over: [], command: newId(), at: now(), value: '' }
    this.#draft = typeof text === 'string' ? { ...begun, value: text } : begun
    this.#read = typeof text === 'string' ? undefined : text
    this.#status.begin(this.#writer)
    this.#stopResting()
    this.#resting = setTimeout(() => this.#rested(), KEYS_REST_MS)
    this.#timer ??= setTimeout(
      () => whenIdle(() => this.#flushSoon(), IDLE_WAIT_MS),
      DRAFT_DELAY_MS - IDLE_WAIT_MS,
    )
  }

  /** Writes what is typed to the draft file now. */
  async flush(): Promise<void> {
    this.#stopTimer()
    this.#work = this.#work.then(async () => {
      await this.#write()
    })
    return this.#work
  }

  /**
   * The page is about to go: sends what is typed at once. Nothing waits for it, and it waits for nothing that is
   * under way; main takes what is sent in its order.
   */
  sendNow(): void {
    const draft = this.#newest()
    if (draft === undefined || this.#over === undefined || draft.value === this.#written) return
    // No page is left that could say that it failed.
    void this.#ports.put({ ...draft, over: [...this.#over] }).catch(() => undefined)
  }

  /** The field is left: writes, makes a change of it, and forgets the draft. */
  async commit(): Promise<void> {
    this.#stopTimer()
    this.#stopResting()
    this.#left = true
    this.#work = this.#work.then(async () => this.#commitNow())
    return this.#work
  }

  #newest(): Draft | undefined {
    if (this.#draft !== undefined && this.#read !== undefined) {
      this.#draft = { ...this.#draft, value: this.#read() }
      this.#read = undefined
    }
    return this.#draft
  }

  #flushSoon(): void {
    this.#timer = undefined
    void this.flush()
  }

  #tryAgain(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void (this.#left ? this.commit() : this.flush())
    }, RETRY_DELAY_MS)
  }

  #stopTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #stopResting(): void {
    clearTimeout(this.#resting)
    this.#resting = undefined
  }

  #rested(): void {
    this.#resting = undefined
    this.#sayWritten()
  }

  /** Says that all is on the disk, where it is and no key is likely to come at once. */
  #sayWritten(): void {
    if (this.#resting !== undefined || this.#draft === undefined || this.#read !== undefined) return
    if (this.#draft.value === this.#written) this.#status.done(this.#writer, this.#ports.now())
  }

  async #complete(): Promise<Draft | undefined> {
    if (this.#draft === undefined) return undefined
    const over = await this.#replaced()
    const draft = this.#newest()
    this.#draft = draft && { ...draft, over: [...over] }
    return this.#draft
  }

  /** What showed when the typing began; asked again if the database did not answer. */
  async #replaced(): Promise<readonly Hash[]> {
    this.#begun ??= this.#ports.over(this.#target)
    try {
      this.#over = await this.#begun
      return this.#over
    } catch (thrown) {
      this.#begun = undefined
      throw thrown
    }
  }

  /** Never rejects: a failure is shown as *Not saved* and tried again. */
  async #write(): Promise<boolean> {
    try {
      const draft = await this.#complete()
      if (draft === undefined) return true
      if (draft.value !== this.#written) {
        await this.#ports.put(draft)
        this.#written = draft.value
      }
      this.#sayWritten()
      return true
    } catch (thrown) {
      this.#status.failed(this.#writer, toAppError(thrown))
      this.#tryAgain()
      return false
    }
  }

  async #commitNow(): Promise<void> {
    if (this.#draft === undefined || !(await this.#write())) return
    const draft = this.#newest()
    if (draft === undefined) return
    try {
      this.#status.begin(this.#writer)
      await this.#ports.commit(draft)
      await this.#ports.discard(draft)
      // Keys pressed during the commit begin a draft of their own, over the change just made.
      const newest = this.#newest()?.value
      const later = newest === draft.value ? undefined : newest
      this.#draft = undefined
      this.#over = undefined
      this.#begun = undefined
      this.#written = undefined
      this.#status.done(this.#writer, this.#ports.now())
      if (later !== undefined) this.typed(later)
    } catch (thrown) {
      const error = toAppError(thrown)
      this.#status.failed(this.#writer, error)
      // A disk may have room again; a rule that refuses would refuse again.
      if (error.code.startsWith('storage.')) this.#tryAgain()
    }
  }
}
