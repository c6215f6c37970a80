import type { Incoming } from '#shared/contracts/ipc/laptops'
import { findRecord, readAll } from '#shared/domain/find-record'
import type { KnownDevice } from '#shared/domain/panel/known-devices'
import { Person } from '#shared/domain/panel/person'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { sameApplicantsIn, viewsAsOne } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import type { OpenArchive } from '../../bundle/open-archive'

/** What a person is shown of a verified file before they let it in. */
export async function describeIncoming(
  archive: OpenArchive,
  about: {
    readonly id: Id
    readonly sender: KnownDevice | undefined
    /** Who the file says works here, where that is somebody new. */
    readonly becomes: Id | undefined
  },
): Promise<Incoming> {
  const { action, records, manifest, changes, findings } = archive
  const { sender, becomes, id } = about
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  const nameOf = async (person: Id): Promise<string> =>
    (await findRecord(records, Person, recordIds.person(action, person)))?.name ?? ''
  return {
    kind: 'verified',
    id,
    action,
    title: found?.title ?? '',
    agency: found?.agency ?? '',
    created: manifest.created,
    people: readAll(Person, records.views('person/')).length,
    applicants: readAll(Applicant, viewsAsOne(records.views('applicant/'), sameApplicantsIn(records))).length,
    interviews: readAll(Interview, records.views('interview/')).length,
    changes: changes.length,
    sender:
      sender === undefined
        ? null
        : {
            device: sender.device,
            name: sender.name,
            person: await nameOf(sender.person),
            keys: {
              certificate: sender.certificate,
              signing: sender.signing.certificate,
              recipient: sender.recipient,
            },
          },
    becomes: becomes === undefined ? null : { person: becomes, name: await nameOf(becomes) },
    findings: [...findings],
  }
}
