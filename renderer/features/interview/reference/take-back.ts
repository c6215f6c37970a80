import { withdrawReference } from '#shared/domain/interview/commands/reference-commands'
import { Reference } from '#shared/domain/interview/reference'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'

/** Takes back what was shared of an interview, where anything was: the words are not this applicant's. */
export async function takeBackReference(
  { data, runner }: Session,
  place: { readonly action: Id; readonly interview: Id },
): Promise<void> {
  const record = recordIds.reference(place.interview, runner.person)
  const shared = await findRecord(data.records, Reference, record)
  if (shared === undefined || shared.withdrawn) return
  await runner.run(withdrawReference, place)
}
