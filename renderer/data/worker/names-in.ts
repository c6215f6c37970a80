import { Interview } from '#shared/domain/scheduling/interview'
import { Review } from '#shared/domain/scoring/review/review'
import type { HistoryRow } from '#shared/domain/records/history'
import { namesHidden } from '#shared/domain/scoring/names-hidden'
import { namedIds, type NamedIds } from '#shared/domain/records/record-names'
import { recordIds } from '#shared/domain/record-ids'
import type { Json } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import type { RecordsReader, RecordView } from '#shared/log/records'
import type { Database } from '../database'
import { RecordsRepository } from '../repositories/records-repository'

const LIKE_ID = /[0-9a-f]{32}/gu

/** The names that some rows are read with. */
export async function namesInRows(
  database: Database,
  action: Id,
  rows: readonly HistoryRow[],
): Promise<NamedIds> {
  return namesIn(database, action, rows.flatMap(textsOf))
}

/** The names of the ids in some texts, as `viewer` may see them. Of what there are many of, only what they name is read. */
export async function namesIn(
  database: Database,
  action: Id,
  texts: readonly string[],
  viewer?: Id,
): Promise<NamedIds> {
  const repository = new RecordsRepository(database)
  const ids = new Set(texts.flatMap((text) => text.match(LIKE_ID) ?? []))
  const interviews = await repository.each([...ids].map(recordIds.interview))
  for (const view of interviews) {
    const applicant = readAs(Interview, view)?.applicant
    if (applicant !== undefined) ids.add(applicant)
  }
  const reviews = await repository.each([...ids].map(recordIds.review))
  for (const view of reviews) {
    const applicant = readAs(Review, view)?.applicant
    if (applicant !== undefined) ids.add(applicant)
  }
  const found = new Map<string, readonly RecordView[]>([
    ['interview/', interviews],
    ['review/', reviews],
    ['applicant/', await repository.each([...ids].map(recordIds.applicant))],
    ['paper/', await repository.each([...ids].map(recordIds.paper))],
  ])
  const within = repository.within(action)
  const reader: RecordsReader = {
    get: async (record) => within.get(record),
    list: async (prefix) => found.get(prefix) ?? within.list(prefix),
  }
  // Of all records: what a person has to grade still decides, named here or not.
  return namedIds(reader, action, viewer !== undefined && (await namesHidden(within, action, viewer)))
}

function textsOf({ record, field, person, before, after }: HistoryRow): readonly string[] {
  const values = [...before, after].map((each): Json => (each.kind === 'value' ? each.value : null))
  return [record, field, person, JSON.stringify(values)]
}
