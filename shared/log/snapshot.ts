import type { RecordId } from './change'
import { RecordIndex } from './record-index'
import type { RecordsReader, RecordView } from './records'

/** Records as they were at one moment, in memory: for rules that ask for most of them, one after the other. */
export class Snapshot implements RecordsReader {
  readonly #views = new Map<RecordId, RecordView>()
  readonly #index = new RecordIndex()

  constructor(views: Iterable<RecordView>) {
    for (const view of views) {
      this.#views.set(view.id, view)
      this.#index.add(view.id)
    }
  }

  get(record: RecordId): Promise<RecordView | undefined> {
    return Promise.resolve(this.#views.get(record))
  }

  list(prefix: string): Promise<readonly RecordView[]> {
    return Promise.resolve(this.#index.beginning(prefix).flatMap((id) => this.#views.get(id) ?? []))
  }
}
