import { describe, expect, it } from 'vitest'
import type { InterviewRow } from '#shared/domain/scheduling/interview-rows'
import { interviewsByDay } from '#shared/domain/scheduling/interviews-by-day'

const row = (id: string, start: string | undefined, zone = 'America/New_York'): InterviewRow => ({
  id,
  applicant: id,
  number: '',
  name: id,
  fullName: id,
  round: '',
  slot: start === undefined ? undefined : { start, end: `${start.slice(0, 11)}23:00`, zone },
  place: undefined,
  panel: [],
  status: 'scheduled',
})
/** 22:30 on Monday the 23rd in New York. */
const NOW = '2026-11-24T03:30:00.000Z'

describe('interviews by day', () => {
  it('stand today first, then coming days, then those without a date, then the past from the latest day', () => {
    const rows = [
      row('past, long ago', '2026-11-02T09:00'),
      row('past, afternoon', '2026-11-20T14:00'),
      row('past, morning', '2026-11-20T09:00'),
      row('next week', '2026-12-01T09:00'),
      row('no date', undefined),
      row('tomorrow', '2026-11-24T08:00'),
      row('today, over', '2026-11-23T08:00'),
      row('today, later', '2026-11-23T22:45'),
    ]
    expect(interviewsByDay(rows, NOW).map(({ id, part }) => [id, part])).toEqual([
      ['today, over', 'today'],
      ['today, later', 'today'],
      ['tomorrow', 'upcoming'],
      ['next week', 'upcoming'],
      ['no date', 'no-date'],
      ['past, morning', 'past'],
      ['past, afternoon', 'past'],
      ['past, long ago', 'past'],
    ])
  })

  it('stand under the day of their own zone', () => {
    const [first, second] = interviewsByDay(
      [row('London', '2026-11-24T09:00', 'Europe/London'), row('New York', '2026-11-24T09:00')],
      NOW,
    )
    expect([first?.id, first?.part]).toEqual(['London', 'today'])
    expect([second?.id, second?.part]).toEqual(['New York', 'upcoming'])
  })
})
