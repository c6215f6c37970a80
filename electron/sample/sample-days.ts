import {
  addDays,
  addLocalMinutes,
  dateOf,
  formatSlot,
  instantOf,
  localAt,
  localDateTime,
  timeOf,
  weekdayOf,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  type LocalTime,
  type Slot,
  type ZoneId,
} from '#shared/kernel/time'
import type { SampleApplicant, SampleInterview } from './sample-content'

const FRIDAY = 5
const QUARTER = 15
const HOUR = 60
/** Today's first interview begins within these hours, whenever the sample is opened. */
const SOON_FROM: LocalTime = '08:00'
const SOON_UNTIL: LocalTime = '15:00'

/** The sample's own calendar: days count from the one on which it is opened, in the hiring action's zone. */
export class SampleDays {
  readonly #now: LocalDateTime
  readonly zone: ZoneId

  constructor(now: Instant, zone: ZoneId) {
    this.#now = localAt(now, zone)
    this.zone = zone
  }

  /** The date so many working days away; 0 is the day itself, even at a weekend. */
  date(offset: number): LocalDate {
    const step = offset < 0 ? -1 : 1
    let date = dateOf(this.#now)
    for (let left = Math.abs(offset); left > 0; left -= 1) {
      do date = addDays(date, step)
      while (weekdayOf(date) > FRIDAY)
    }
    return date
  }

  /** The moment of a time of day, so many working days away. */
  instant(offset: number, time: LocalTime): Instant {
    return instantOf(localDateTime(this.date(offset), time), this.zone)
  }

  slot(interview: Pick<SampleInterview, 'when' | 'minutes'>): Slot {
    const { when, minutes } = interview
    const start =
      'time' in when
        ? localDateTime(this.date(when.day), when.time)
        : addLocalMinutes(localDateTime(this.date(0), this.#nextQuarter()), when.soon)
    return { start, end: addLocalMinutes(start, minutes), zone: this.zone }
  }

  /** An applicant's blocks of time, one a line. */
  availability(blocks: SampleApplicant['availability']): string {
    return blocks
      .map(({ day, start, end }) => {
        const date = this.date(day)
        return formatSlot({
          start: localDateTime(date, start),
          end: localDateTime(date, end),
          zone: this.zone,
        })
      })
      .join('\n')
  }

  #nextQuarter(): LocalTime {
    const [hours = 0, minutes = 0] = timeOf(this.#now).split(':').map(Number)
    const next = Math.ceil((hours * HOUR + minutes) / QUARTER) * QUARTER
    const time = timeOf(addLocalMinutes(localDateTime(this.date(0), '00:00'), Math.min(next, 23 * HOUR)))
    if (time < SOON_FROM) return SOON_FROM
    return time > SOON_UNTIL ? SOON_UNTIL : time
  }
}
