import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { readAll } from '../find-record'
import { recordPrefixes } from '../record-ids'
import { Recusal } from './person'

/** The people who may never assess an applicant. */
export async function recusedFrom(records: RecordsReader, applicant: Id): Promise<ReadonlySet<Id>> {
  const recusals = readAll(Recusal, await records.list(recordPrefixes.recusals(applicant)))
  return new Set(recusals.map((recusal) => recusal.id))
}
