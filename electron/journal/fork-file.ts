import type { Hash } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import type { ChainPlace } from './chain-file'
import { readRange, withFile } from './file-operations'
import { decodeLine, encodeChange } from './journal-line'
import { LineFile } from './line-file'
import { entriesOf, readLines } from './read-lines'

interface ForkLine {
  readonly number: number
  readonly hash: Hash
  readonly offset: number
  readonly length: number
}

/**
 * Changes of a device whose numbers are taken by other changes of the same device: a cloned laptop, a restored
 * backup. They are folded as well, so they are kept, in a file beside the chain.
 */
export class ForkFile {
  readonly #place: ChainPlace
  #lines: LineFile
  readonly #lineOf = new Map<Hash, ForkLine>()
  /** By number, then by hash. */
  #index: ForkLine[] = []

  private constructor(place: ChainPlace, lines: LineFile) {
    this.#place = place
    this.#lines = lines
  }

  static async open(place: ChainPlace): Promise<ForkFile> {
    const file = new ForkFile(place, await LineFile.open(place.fs, `${place.stem}.forks.jsonl`))
    const { chain, device } = place
    for await (const line of readLines(place.fs, file.#lines.path)) {
      for (const { entry, offset, bytes } of entriesOf(line, chain, device)) {
        if (entry.kind !== 'change') continue
        const { hash } = entry.change
        file.#lineOf.set(hash, { number: entry.number, hash, offset, length: bytes.length })
      }
    }
    file.#order()
    return file
  }

  get hashes(): ReadonlySet<Hash> {
    return new Set(this.#lineOf.keys())
  }

  /** Numbers that two changes have. */
  get numbers(): readonly number[] {
    return [...new Set(this.#index.map(({ number }) => number))]
  }

  async append(changes: readonly NamedChange[]): Promise<void> {
    let offset = this.#lines.size
    // A torn end is closed by a newline, and stays as an unreadable line.
    const lines = changes.map((change) => ({ change, bytes: encodeChange(change) }))
    const opening = Buffer.from(offset > 0 ? '\n' : '')
    await this.#lines.append(Buffer.concat([opening, ...lines.map(({ bytes }) => bytes)]))
    offset += opening.length
    for (const { change, bytes } of lines) {
      const { hash, header } = change
      this.#lineOf.set(hash, { number: header.number, hash, offset, length: bytes.length - 1 })
      offset += bytes.length
    }
    this.#order()
  }

  /** The changes after a number, by number; at most `limit` and those that share the last one's number. */
  async read(after: number, limit: number): Promise<readonly NamedChange[]> {
    const wanted = this.#index.filter(({ number }) => number > after)
    if (wanted.length === 0) return []
    const last = wanted[Math.min(limit, wanted.length) - 1]?.number ?? 0
    const { fs, chain, device } = this.#place
    return withFile(fs, this.#lines.path, 'read', async (file) => {
      const changes: NamedChange[] = []
      for (const { number, offset, length } of wanted) {
        if (number > last) break
        const entry = decodeLine(await readRange(file, offset, offset + length), chain, device)
        if (entry.kind === 'change') changes.push(entry.change)
      }
      return changes
    })
  }

  #order(): void {
    this.#index = [...this.#lineOf.values()].sort((a, b) => a.number - b.number || (a.hash < b.hash ? -1 : 1))
  }
}
