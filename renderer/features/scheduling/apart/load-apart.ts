import { MOST_OPENED } from '#shared/contracts/ipc/apart'
import { isHr } from '#shared/domain/panel/hr'
import { sameApplicants } from '#shared/domain/same-applicant'
import {
  Apart,
  standingVersions,
  type ApartContent,
  type ApartDetails,
  type Demographic,
} from '#shared/domain/scheduling/apart/apart'
import type { Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

/** Each applicant's answers once, without saying whose they are; of two versions the first. */
export async function loadAnswers(
  session: Pick<Session, 'data'>,
  action: Id,
): Promise<readonly Demographic[]> {
  return [...(await loadApart(session, action)).values()].map(({ demographic }) => demographic)
}

/** What HR keeps apart, by applicant, as far as this laptop may read it; of two versions the first. */
export async function loadApart(
  { data }: Pick<Session, 'data'>,
  action: Id,
): Promise<ReadonlyMap<Id, ApartDetails>> {
  const records = data.records.within(action)
  const same = await sameApplicants(records)
  const authors = new Map<Id, boolean>()
  const sealed: { applicant: Id; sealed: string }[] = []
  for (const view of await records.list('apart/')) {
    const [applicant = '', author = ''] = partsOf(view.id)
    const kept = readAs(Apart, view)
    const byHr = authors.get(author) ?? (await isHr(records, action, author))
    authors.set(author, byHr)
    if (kept !== undefined && byHr) sealed.push({ applicant, sealed: kept.sealed })
  }
  const byApplicant = new Map<Id, ApartContent[]>()
  for (let from = 0; from < sealed.length; from += MOST_OPENED) {
    const { opened } = await call('apart.open', { action, sealed: sealed.slice(from, from + MOST_OPENED) })
    for (const content of opened) {
      if (content === null) continue
      const applicant = same.of(content.applicant)
      byApplicant.set(applicant, [...(byApplicant.get(applicant) ?? []), content])
    }
  }
  return new Map(
    [...byApplicant].flatMap(([applicant, versions]) => {
      const [first] = standingVersions(versions)
      return first === undefined ? [] : [[applicant, first.details] as const]
    }),
  )
}
