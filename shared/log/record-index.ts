import type { RecordId } from './change'

/** Ids of records by kind and by first part, so that a list costs what it finds and not what there is. */
export class RecordIndex {
  readonly #all = new Set<RecordId>()
  readonly #groups = new Map<string, RecordId[]>()

  add(id: RecordId): void {
    if (this.#all.has(id)) return
    this.#all.add(id)
    const [kind = '', first = ''] = id.split('/')
    for (const group of [kind, `${kind}/${first}`]) {
      const ids = this.#groups.get(group)
      if (ids === undefined) this.#groups.set(group, [id])
      else ids.push(id)
    }
  }

  /** The ids that begin so, in the order in which they were added. */
  beginning(prefix: string): readonly RecordId[] {
    return [...this.#near(prefix)].filter((id) => id.startsWith(prefix))
  }

  #near(prefix: string): Iterable<RecordId> {
    const [kind = '', first, rest] = prefix.split('/')
    if (first === undefined) return this.#all
    return this.#groups.get(rest === undefined ? kind : `${kind}/${first}`) ?? []
  }
}
