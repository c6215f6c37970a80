import type { RecordId } from '#shared/log/change'
import { kindOf } from '#shared/log/record-id'
import type { RecordsReader, RecordView } from '#shared/log/records'
import { Snapshot } from '#shared/log/snapshot'

/** So many records of a kind are read one by one; where more are asked for, the whole kind is read. */
const FEW = 4

/** The records of one hiring action, where they lie. */
export interface RecordsOfAction {
  readonly get: (record: RecordId) => Promise<RecordView | undefined>
  readonly pagesOf: (kind: string) => AsyncIterable<readonly RecordView[]>
}

/**
 * The records of one hiring action for one rule that asks for many of them: a kind is read once, when it is asked for,
 * and a kind that is not asked for costs nothing however many there are.
 */
export class ActionRecords implements RecordsReader {
  readonly #source: RecordsOfAction
  readonly #kinds = new Map<string, Promise<Snapshot>>()
  readonly #asked = new Map<string, number>()

  constructor(source: RecordsOfAction) {
    this.#source = source
  }

  async get(record: RecordId): Promise<RecordView | undefined> {
    const kind = kindOf(record)
    const asked = (this.#asked.get(kind) ?? 0) + 1
    this.#asked.set(kind, asked)
    const isRead = asked > FEW || this.#kinds.has(kind)
    return isRead ? (await this.#whole(kind)).get(record) : this.#source.get(record)
  }

  async list(prefix: string): Promise<readonly RecordView[]> {
    return (await this.#whole(kindOf(prefix))).list(prefix)
  }

  async #whole(kind: string): Promise<Snapshot> {
    const known = this.#kinds.get(kind) ?? this.#read(kind)
    this.#kinds.set(kind, known)
    return known
  }

  async #read(kind: string): Promise<Snapshot> {
    const views: RecordView[] = []
    for await (const page of this.#source.pagesOf(kind)) views.push(...page)
    return new Snapshot(views)
  }
}
