import type { Id } from '../../kernel/ids'
import { compareInstants } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { RecordsReader, RecordView } from '../../log/records'
import { readAll } from '../find-record'
import { recordPrefixes } from '../record-ids'
import { SameApplicants, sameApplicants } from '../same-applicant'
import { Recusal } from './person'

/** The people who may never assess an applicant, under whichever entry they said so. */
export async function recusedFrom(records: RecordsReader, applicant: Id): Promise<ReadonlySet<Id>> {
  const recused = new Set<Id>()
  for (const id of (await sameApplicants(records)).all(applicant)) {
    const recusals = readAll(Recusal, await records.list(recordPrefixes.recusals(id)))
    for (const { id: person } of recusals) recused.add(person)
  }
  return recused
}

/** A recusal with whom it concerns. */
export interface DeclaredRecusal extends Recusal {
  /** Who stands for them now. */
  readonly applicant: Id
  /** The entry that it was declared for. */
  readonly entry: Id
  readonly person: Id
}

const NOBODY_TWICE = new SameApplicants(new Map())

/** The recusals that stand, the newest first. */
export function declaredRecusals(
  views: readonly RecordView[],
  same = NOBODY_TWICE,
): readonly DeclaredRecusal[] {
  return views
    .flatMap((view) => {
      const recusal = readAs(Recusal, view)
      const [entry = '', person = ''] = partsOf(view.id)
      if (recusal === undefined || recusal.deleted) return []
      return [{ ...recusal, applicant: same.of(entry), entry, person }]
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
