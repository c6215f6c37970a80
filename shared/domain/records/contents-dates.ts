import type { ContentsModel } from '../../contracts/documents/contents'
import { formatDateTimeWithZone, formatSlot, slotStart, type ZoneId } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import type { Records } from '../../log/records'
import { message } from '../../messages/catalogue'
import { readAll } from '../find-record'
import { Interview } from '../scheduling/interview'
import { SheetSignature } from '../scoring/score-sheet'

/** The first and last interview, and the first and last signature of a score sheet. */
export function contentsDates(records: Records, zone: ZoneId): ContentsModel['dates'] {
  const slots = readAll(Interview, records.views('interview/'))
    .flatMap(({ slot }) => slot ?? [])
    .sort((a, b) => (slotStart(a) < slotStart(b) ? -1 : 1))
    .map((slot) => formatSlot(slot))
  const signed = records
    .views('signature/')
    .flatMap((view) => readAs(SheetSignature, view)?.claimedTime ?? [])
    .sort()
    .map((time) => formatDateTimeWithZone(time, zone))
  return [
    { label: message('contents.date.first-interview'), value: orNone(slots, 0) },
    { label: message('contents.date.last-interview'), value: orNone(slots, -1) },
    { label: message('contents.date.first-signature'), value: orNone(signed, 0) },
    { label: message('contents.date.last-signature'), value: orNone(signed, -1) },
  ]
}

function orNone(values: readonly string[], index: number): string {
  return values.at(index) ?? message('contents.date.none')
}
