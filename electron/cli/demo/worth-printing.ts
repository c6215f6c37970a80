import { readAll } from '#shared/domain/find-record'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { kindOf, partsOf } from '#shared/log/record-id'
import { compareInstants, slotStart } from '#shared/kernel/time'
import { archiveMembers } from '../../bundle/archive-members'
import type { PacketSource } from '../../documents/interview-packet'

/** The interviews with a signed score sheet, and the next one to come: a packet filled in and one to fill in. */
export function interviewsWorthPrinting({ records }: Pick<PacketSource, 'records'>): readonly Id[] {
  const signed = archiveMembers(records).sheets.flatMap(({ record }) =>
    kindOf(record) === 'signature' ? [partsOf(record)[0] ?? ''] : [],
  )
  const coming = readAll(Interview, records.views('interview/')).flatMap(({ id, status, slot }) =>
    status === 'scheduled' && slot !== undefined ? [{ id, start: slotStart(slot) }] : [],
  )
  const [next] = coming.sort((a, b) => compareInstants(a.start, b.start))
  return [...new Set(signed), ...(next === undefined ? [] : [next.id])]
}
