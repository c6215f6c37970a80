import type { Fared } from '#shared/domain/preparation/library/fared'
import { howItFared, type RatedSheet } from '#shared/domain/scoring/how-it-fared'
import { Submission } from '#shared/domain/scoring/score-sheet'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { partsOf } from '#shared/log/record-id'
import type { Database } from '../database'
import type { FrozenContents } from '../frozen-contents'
import { RecordsRepository } from '../repositories/records-repository'

/** What was rated in the score sheets that are open to everybody. */
export class RatedSheets {
  readonly #records: RecordsRepository
  readonly #contents: FrozenContents<SheetRevision>
  #lacks = false

  constructor(database: Database, contents: FrozenContents<SheetRevision>) {
    this.#records = new RecordsRepository(database)
    this.#contents = contents
  }

  /** Whether the last time the revision of a sheet was not here. */
  get lacks(): boolean {
    return this.#lacks
  }

  /** How competencies and questions were rated so far, by their ids: the newest version of each sheet counts. */
  async fared(): Promise<ReadonlyMap<Id, Fared>> {
    const opened = new Set((await this.#records.ofKind('opening')).map(({ id }) => partsOf(id)[1]))
    const reviews = new Set((await this.#records.ofKind('review')).map(({ id }) => partsOf(id)[0]))
    const submissions = (await this.#records.ofKind('submission')).flatMap((view) =>
      reviews.has(partsOf(view.id)[0]) ? [] : (readAs(Submission, view) ?? []),
    )
    const superseded = new Set(submissions.flatMap(({ supersedes }) => supersedes ?? []))
    const sheets: RatedSheet[] = []
    this.#lacks = false
    for (const { practice, revision } of submissions) {
      if (practice === true || !opened.has(revision) || superseded.has(revision)) continue
      const sheet = await this.#contents.of(revision)
      if (sheet === undefined) this.#lacks = true
      else sheets.push(sheet)
    }
    return howItFared(sheets)
  }
}
