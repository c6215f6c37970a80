import { Text } from '@mantine/core'
import { sheetDueAt } from '#shared/domain/scoring/due-time'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { formatDateTimeWithZone, msOf, slotEnd } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'

const MINUTE = 60_000

/** Until when the sheet is to be handed in: from the end of the interview, as it was or as it was planned. */
export function DueLine({ material }: { readonly material: SheetMaterial }) {
  const nowMs = useNowMs(MINUTE)
  const { action, interview, notes } = material
  const end = notes.endedAt ?? (interview.slot === undefined ? undefined : slotEnd(interview.slot))
  if (end === undefined) return null
  const due = sheetDueAt(end, action.settings, action.zone)
  const late = nowMs > msOf(due)
  return (
    <Text size="sm" fw={late ? 600 : 400}>
      {message(late ? 'scoring.overdue' : 'scoring.due', {
        time: formatDateTimeWithZone(due, interview.slot?.zone ?? action.zone),
      })}
    </Text>
  )
}
