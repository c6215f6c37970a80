import { z } from 'zod'
import { Notice } from '#shared/contracts/ipc/journal'

const KEPT_AS = 'notices'

/**
 * What was noticed and must be said until the person puts it away. `kept` holds it as long as the window stands:
 * the page that was loaded anew, because it broke down, goes on saying it.
 */
export class NoticeStore {
  readonly #listeners = new Set<() => void>()
  readonly #kept: Storage
  #notices: readonly Notice[]

  constructor(kept: Storage) {
    this.#kept = kept
    this.#notices = read(kept)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): readonly Notice[] => this.#notices

  /** What is said already is not said twice. */
  add(...notices: readonly Notice[]): void {
    const said = new Set(this.#notices.map(keyOf))
    this.#set([...this.#notices, ...notices.filter((notice) => !said.has(keyOf(notice)))])
  }

  putAway(notice: Notice): void {
    this.#set(this.#notices.filter((other) => other !== notice))
  }

  #set(notices: readonly Notice[]): void {
    this.#notices = notices
    this.#kept.setItem(KEPT_AS, JSON.stringify(notices))
    for (const listener of this.#listeners) listener()
  }
}

/** One and the same for notices that say the same. */
export function keyOf({ code, values }: Notice): string {
  return `${code} ${JSON.stringify(values)}`
}

function read(kept: Storage): readonly Notice[] {
  return z.array(Notice).safeParse(JSON.parse(kept.getItem(KEPT_AS) ?? '[]')).data ?? []
}
