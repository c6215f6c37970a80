import { addMinutes, compareInstants, slotStart, type Instant, type Slot } from '../../kernel/time'

/** An applicant who is later than this did not come. */
const NO_SHOW_MINUTES = 10

/** What a rater writes as the analysis of an interview to which nobody came. */
export const NO_SHOW_ANALYSIS = 'No-show'

/** From when on an applicant may be called a no-show. */
export function noShowFrom(slot: Slot): Instant {
  return addMinutes(slotStart(slot), NO_SHOW_MINUTES)
}

export function mayCallNoShow(slot: Slot, now: Instant): boolean {
  return compareInstants(now, noShowFrom(slot)) >= 0
}
