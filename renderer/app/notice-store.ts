import type { Notice } from '#shared/contracts/ipc/journal'

/** What was noticed and must be said until the person puts it away. */
export class NoticeStore {
  readonly #listeners = new Set<() => void>()
  #notices: readonly Notice[] = []

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): readonly Notice[] => this.#notices

  add(...notices: readonly Notice[]): void {
    this.#set([...this.#notices, ...notices])
  }

  putAway(notice: Notice): void {
    this.#set(this.#notices.filter((other) => other !== notice))
  }

  #set(notices: readonly Notice[]): void {
    this.#notices = notices
    for (const listener of this.#listeners) listener()
  }
}
