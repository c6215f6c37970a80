import { randomBytes } from 'node:crypto'
import { actionChain } from '#shared/domain/record-ids'
import { newId, type Hash, type Id } from '#shared/kernel/ids'
import { stampChange, type Head, type Patch } from '#shared/log/chain'
import type { NamedChange, RecordId } from '#shared/log/change'
import type { Program } from '../../e2e/support/program'

export const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
/** As `journal.restore` takes them. */
const MOST_AT_ONCE = 1_000

export interface WrittenRecord {
  readonly record: RecordId
  readonly fields: Readonly<Record<string, Patch['value']>>
  /** The change whose values these replace. */
  readonly over?: Hash
}

/** The chain of another laptop, written change by change as that laptop would have done. */
export class WrittenChain {
  readonly changes: NamedChange[] = []
  readonly #action: Id
  readonly #person: Id
  readonly #beganMs: number
  readonly #device = newId(random)
  #head: Head | undefined

  /** Its first change is written at `beganMs`; the others follow by the second. */
  constructor(action: Id, person: Id, beganMs: number) {
    this.#action = action
    this.#person = person
    this.#beganMs = beganMs
  }

  get nowMs(): number {
    return this.#beganMs + this.changes.length * 1000
  }

  write(name: string, records: readonly WrittenRecord[]): Hash {
    const change = stampChange(
      {
        chain: actionChain(this.#action),
        device: this.#device,
        actor: this.#person,
        clock: [this.nowMs, 0],
        head: this.#head,
        command: { id: newId(random), name },
      },
      records.flatMap(({ record, fields, over }) =>
        Object.entries(fields).map(([field, value]) => ({
          record,
          field,
          over: over === undefined ? [] : [over],
          value,
        })),
      ),
      random,
    )
    this.#head = { number: change.header.number, hash: change.hash }
    this.changes.push(change)
    return change.hash
  }
}

/** What the main process does with a segment once it is verified; the window has not heard of it yet. */
export async function intoJournal(
  program: Program,
  changes: readonly NamedChange[],
  atOnce = MOST_AT_ONCE,
): Promise<void> {
  for (let from = 0; from < changes.length; from += atOnce) {
    await program.call('journal.restore', {
      changes: changes.slice(from, from + atOnce).map(({ hash, header, body }) => ({
        hash,
        header: {
          ...header,
          clock: [...header.clock],
          patches: header.patches.map((patch) => ({ ...patch, over: [...patch.over] })),
        },
        body: [...body],
      })),
    })
  }
}
