/** A setting is written once nothing has been changed for so long. */
const SETTLED_AFTER_MS = 800

interface Choice {
  value: unknown
  /** Until it is written. */
  waiting: ReturnType<typeof setTimeout> | undefined
  /** What was written last, or is being written. */
  written: Promise<void>
}

/**
 * What was chosen in this window, by the name of the setting. All who show a setting see a choice at once; it is written
 * when it settles, when nobody shows it any more, and before the window closes.
 */
export class SettingChoices {
  readonly #write: (name: string, value: unknown) => Promise<void>
  readonly #choices = new Map<string, Choice>()
  readonly #listeners = new Map<string, Set<() => void>>()

  /** `write` says itself where it fails: the choice holds on the screens all the same. */
  constructor(write: (name: string, value: unknown) => Promise<void>) {
    this.#write = write
  }

  subscribe(name: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) void this.#leave(name)
    }
  }

  /** Undefined where nothing was chosen: what is stored counts. */
  chosen(name: string): unknown {
    return this.#choices.get(name)?.value
  }

  choose(name: string, value: unknown): void {
    const choice = this.#choices.get(name) ?? { value, waiting: undefined, written: Promise.resolve() }
    clearTimeout(choice.waiting)
    choice.value = value
    choice.waiting = setTimeout(() => void this.#settle(name), SETTLED_AFTER_MS)
    this.#choices.set(name, choice)
    for (const listener of this.#listeners.get(name) ?? []) listener()
  }

  /** Once all that was chosen is written, what was under way before included. */
  async settleAll(): Promise<void> {
    await Promise.all([...this.#choices.keys()].map(async (name) => this.#settle(name)))
  }

  async #settle(name: string): Promise<void> {
    const choice = this.#choices.get(name)
    if (choice === undefined) return
    if (choice.waiting !== undefined) {
      clearTimeout(choice.waiting)
      choice.waiting = undefined
      choice.written = Promise.all([choice.written, this.#write(name, choice.value)]).then(() => undefined)
    }
    await choice.written
  }

  /** Whoever shows it next takes it from where it is stored. */
  async #leave(name: string): Promise<void> {
    await this.#settle(name)
    const isShown = (this.#listeners.get(name)?.size ?? 0) > 0
    if (!isShown && this.#choices.get(name)?.waiting === undefined) this.#choices.delete(name)
  }
}
