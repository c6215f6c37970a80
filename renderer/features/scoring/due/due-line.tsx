import { Text } from '@mantine/core'
import { sheetDueAt } from '#shared/domain/scoring/due-time'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { formatDateTimeWithZone, instantOf, slotEnd, type Instant, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { DueIn } from './due-in'

/** Until when the sheet is to be handed in: from the end of the interview, as it was or as it was planned; of work, as HR set it. */
export function DueLine({ material }: { readonly material: SheetMaterial }) {
  const { action, interview, notes, technical } = material
  if (technical !== undefined) {
    const until = technical.assessment.gradeBy
    return until === null ? null : <Due due={instantOf(until.at, until.zone)} zone={until.zone} />
  }
  const end = notes.endedAt ?? (interview.slot === undefined ? undefined : slotEnd(interview.slot))
  if (end === undefined) return null
  const due = sheetDueAt(end, action.settings, action.zone)
  return <Due due={due} zone={interview.slot?.zone ?? action.zone} />
}

function Due({ due, zone }: { readonly due: Instant; readonly zone: ZoneId }) {
  const time = formatDateTimeWithZone(due, zone)
  return (
    <div>
      <Text size="sm">{message('scoring.due', { time })}</Text>
      <DueIn due={due} />
    </div>
  )
}
