import { slotOfTyped, type TypedSlot } from '#shared/domain/scheduling/typed-slot'
import { parseTime } from '#shared/kernel/time'
import { errorMessage } from '#shared/messages/catalogue'

type Problems = Readonly<Record<'date' | 'start' | 'end', string | null>>

const NONE: Problems = { date: null, start: null, end: null }

/** What is wrong with date and times, each at the field to correct. Nothing typed is nothing wrong. */
export function slotProblems(typed: TypedSlot): Problems {
  const slot = slotOfTyped(typed)
  if (slot.ok) return NONE
  const reason = errorMessage(slot.error)
  if (slot.error.code === 'time.not-a-date') return { ...NONE, date: reason }
  if (!parseTime(typed.start).ok || slot.error.code === 'time.never-happens')
    return { ...NONE, start: reason }
  return { ...NONE, end: reason }
}
