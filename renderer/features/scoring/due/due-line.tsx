import { Text } from '@mantine/core'
import { sheetDueAt } from '#shared/domain/scoring/due-time'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { formatDateTimeWithZone, slotEnd } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { DueIn } from './due-in'

/** Until when the sheet is to be handed in: from the end of the interview, as it was or as it was planned. */
export function DueLine({ material }: { readonly material: SheetMaterial }) {
  const { action, interview, notes } = material
  const end = notes.endedAt ?? (interview.slot === undefined ? undefined : slotEnd(interview.slot))
  if (end === undefined) return null
  const due = sheetDueAt(end, action.settings, action.zone)
  const time = formatDateTimeWithZone(due, interview.slot?.zone ?? action.zone)
  return (
    <div>
      <Text size="sm">{message('scoring.due', { time })}</Text>
      <DueIn due={due} />
    </div>
  )
}
