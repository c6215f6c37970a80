import { paperWords } from '#shared/domain/scheduling/papers/paper-text'
import type { Hash } from '#shared/kernel/ids'
import { seal, unseal } from '#shared/log/sealed'
import type { Database } from '../database'
import type { PaperTextRow } from '../rows'

/** Raised when reading gets better: what was read before is read again. */
const VERSION = 1

/** The text of a file, and whether there is any: a scan has none, a file that cannot be read has none either. */
export type PaperTextState = PaperTextRow['state']

interface Body {
  readonly text: string
  readonly words: string
}

/** What papers say, by the hash of the file. A view of the attachments: losing it loses nothing. */
export class PaperTextsRepository {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async text(sha256: Hash): Promise<string | undefined> {
    const row = await this.#database.paperTexts.get(sha256)
    return row?.version === VERSION ? bodyOf(row).text : undefined
  }

  async put(sha256: Hash, text: string, state: PaperTextState): Promise<void> {
    const body: Body = { text, words: paperWords(text) }
    await this.#database.paperTexts.put({ sha256, version: VERSION, state, body: seal(body) })
  }

  /** The files among these that were not read yet. */
  async lacking(list: readonly Hash[]): Promise<readonly Hash[]> {
    const there = await this.#database.paperTexts.where('version').equals(VERSION).primaryKeys()
    const known = new Set(there)
    return [...new Set(list)].filter((sha256) => !known.has(sha256))
  }

  /** The files that were read and hold no text. */
  async withoutText(): Promise<ReadonlySet<Hash>> {
    return new Set(await this.#database.paperTexts.where('state').equals('no-text').primaryKeys())
  }

  /** The words of these files as `isInPaper` looks at them, in the same order; undefined for one not read yet. */
  async words(list: readonly Hash[]): Promise<readonly (string | undefined)[]> {
    const rows = await this.#database.paperTexts.bulkGet([...list])
    return rows.map((row) => (row?.version === VERSION ? bodyOf(row).words : undefined))
  }
}

function bodyOf(row: PaperTextRow): Body {
  return unseal(row.body) as Body
}
