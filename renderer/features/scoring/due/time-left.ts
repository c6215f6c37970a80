import { message } from '#shared/messages/catalogue'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long it is until then, or how long ago it was, as coarse as one wants to know it. */
export function timeLeft(milliseconds: number): string {
  const late = milliseconds < 0
  const length = Math.abs(milliseconds)
  const amount = {
    days: Math.floor(length / DAY),
    hours: Math.floor((length % DAY) / HOUR),
    minutes: Math.floor((length % HOUR) / MINUTE),
  }
  const time =
    amount.days > 0
      ? message('scoring.time.days', amount)
      : amount.hours > 0
        ? message('scoring.time.hours', amount)
        : message('scoring.time.minutes', amount)
  return message(late ? 'scoring.time.late' : 'scoring.time.left', { time })
}
