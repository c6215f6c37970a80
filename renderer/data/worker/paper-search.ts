import { asOne } from '#shared/domain/same-applicant'
import { Paper } from '#shared/domain/scheduling/applicant'
import { isInPaper } from '#shared/domain/scheduling/papers/paper-text'
import type { Hash, Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import type { Database } from '../database'
import { PaperTextsRepository } from '../repositories/paper-texts-repository'
import { RecordsRepository } from '../repositories/records-repository'

/** How many texts are read at a time. */
const PAGE = 200

/** A paper in which all words of a query were found. */
export interface FoundPaper {
  readonly applicant: Id
  readonly name: string
}

/** Finds applicants by what their papers say. The words of a file never change: they are read once. */
export class PaperSearch {
  readonly #records: RecordsRepository
  readonly #texts: PaperTextsRepository
  readonly #words = new Map<Hash, string>()

  constructor(database: Database) {
    this.#records = new RecordsRepository(database)
    this.#texts = new PaperTextsRepository(database)
  }

  /** The first paper of each applicant that holds every word of the query, in any place. */
  async find(action: Id, query: readonly string[]): Promise<readonly FoundPaper[]> {
    const views = await asOne(this.#records.within(action)).list('paper/')
    const papers = views.flatMap((view) => readAs(Paper, view) ?? []).filter(({ deleted }) => !deleted)
    await this.#load(papers.map(({ sha256 }) => sha256))
    const found = new Map<Id, FoundPaper>()
    for (const { applicant, name, sha256 } of papers) {
      if (found.has(applicant)) continue
      if (isInPaper(this.#words.get(sha256) ?? '', query)) found.set(applicant, { applicant, name })
    }
    return [...found.values()]
  }

  async #load(list: readonly Hash[]): Promise<void> {
    const lacking = list.filter((sha256) => !this.#words.has(sha256))
    for (let at = 0; at < lacking.length; at += PAGE) {
      const page = lacking.slice(at, at + PAGE)
      for (const [index, words] of (await this.#texts.words(page)).entries()) {
        const sha256 = page[index]
        if (sha256 !== undefined && words !== undefined) this.#words.set(sha256, words)
      }
    }
  }
}
