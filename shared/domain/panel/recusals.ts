import type { Id } from '../../kernel/ids'
import { compareInstants } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { RecordsReader, RecordView } from '../../log/records'
import { readAll } from '../find-record'
import { recordPrefixes } from '../record-ids'
import { Recusal } from './person'

/** The people who may never assess an applicant. */
export async function recusedFrom(records: RecordsReader, applicant: Id): Promise<ReadonlySet<Id>> {
  const recusals = readAll(Recusal, await records.list(recordPrefixes.recusals(applicant)))
  return new Set(recusals.map((recusal) => recusal.id))
}

/** A recusal with whom it concerns. */
export interface DeclaredRecusal extends Recusal {
  readonly applicant: Id
  readonly person: Id
}

/** The recusals that stand, the newest first. */
export function declaredRecusals(views: readonly RecordView[]): readonly DeclaredRecusal[] {
  return views
    .flatMap((view) => {
      const recusal = readAs(Recusal, view)
      const [applicant = '', person = ''] = partsOf(view.id)
      return recusal === undefined || recusal.deleted ? [] : [{ ...recusal, applicant, person }]
    })
    .sort((a, b) => compareInstants(b.at, a.at))
}

/** By applicant, the people who are recused. */
export function byApplicant(recusals: readonly DeclaredRecusal[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const map = new Map<Id, Set<Id>>()
  for (const { applicant, person } of recusals) {
    const people = map.get(applicant)
    if (people === undefined) map.set(applicant, new Set([person]))
    else people.add(person)
  }
  return map
}
