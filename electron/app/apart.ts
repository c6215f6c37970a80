import type { RequestOf, ResponseOf } from '#shared/contracts/ipc/contract'
import { requireHr } from '#shared/domain/panel/hr'
import { knownDevices, sealedRecipientsOf } from '#shared/domain/panel/known-devices'
import { Apart, type ApartContent } from '#shared/domain/scheduling/apart/apart'
import { AppError } from '#shared/kernel/app-error'
import { hashJson } from '#shared/kernel/canonical'
import { type Id, newId } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { readAs } from '#shared/log/read-as'
import { partsOf } from '#shared/log/record-id'
import type { Records } from '#shared/log/records'
import { openApart, sealApart } from '../bundle/sealed-apart'
import { systemRandom } from '../platform/random'
import { knownRecords } from './action-records'
import type { DataServices } from './data-services'

/** To whom HR seals: this laptop, those of HR, and the recovery key. Errors: `identity.none`, `action.not-hr`. */
async function sealingOf({ identity }: DataServices, records: Records, action: Id) {
  const { person } = identity
  if (person === undefined) throw new AppError('identity.none')
  unwrap(await requireHr(records, action, person))
  const { recipient } = await identity.laptopKeys()
  const others = await sealedRecipientsOf(records, action, person)
  const recipients = [...new Set([recipient, ...others])].sort()
  return { person, recipients, sealedFor: hashJson(recipients) }
}

/** Seals a new version. Errors: `identity.none`, `action.not-hr`, `age.…`, `storage.…`. */
export async function sealDetails(
  services: DataServices,
  { action, applicant, details, seen }: RequestOf<'apart.seal'>,
): Promise<Apart> {
  const records = await knownRecords(services.journal, action)
  const { recipients, sealedFor } = await sealingOf(services, records, action)
  const id = newId(systemRandom)
  const content: ApartContent = { v: 1, kind: 'evenhand-apart', id, seen, action, applicant, details }
  return { sealed: await sealApart(content, recipients), sealedFor }
}

/** Opens what this laptop may read, in the order given; null is what it may not, or what is no such content. */
export async function openDetails(
  { identity }: DataServices,
  { action, sealed }: RequestOf<'apart.open'>,
): Promise<ResponseOf<'apart.open'>> {
  const identities = await identity.ageIdentities()
  const opened: (ApartContent | null)[] = []
  for (const each of sealed) opened.push((await openApart({ action, ...each }, identities)) ?? null)
  return { opened }
}

/**
 * Seals again what this person sealed for other laptops than HR has now, and what somebody sealed who has no laptop in
 * use any more. Errors as `sealDetails`.
 */
export async function resealDetails(services: DataServices, action: Id): Promise<ResponseOf<'apart.reseal'>> {
  const records = await knownRecords(services.journal, action)
  const views = records.views('apart/')
  if (views.length === 0) return { anew: [] }
  const { person, recipients, sealedFor } = await sealingOf(services, records, action)
  const atWork = new Set(
    (await knownDevices(records, action)).flatMap((each) => (each.retired === null ? [each.person] : [])),
  )
  const identities = await services.identity.ageIdentities()
  const own = new Set(views.filter(({ id }) => partsOf(id)[1] === person).map(({ id }) => partsOf(id)[0]))
  const anew: (Apart & { applicant: Id })[] = []
  for (const view of views) {
    const [applicant = '', author = ''] = partsOf(view.id)
    const kept = readAs(Apart, view)
    if (kept === undefined || kept.sealedFor === sealedFor) continue
    // What another left behind must not replace one's own words.
    if (author !== person && (atWork.has(author) || own.has(applicant))) continue
    const content = await openApart({ action, applicant, sealed: kept.sealed }, identities)
    if (content === undefined) continue
    anew.push({ applicant, sealed: await sealApart(content, recipients), sealedFor })
  }
  return { anew }
}
