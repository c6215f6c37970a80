import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addLocalMinutes,
  addMinutes,
  checkSlot,
  compareSlots,
  dateAt,
  dateOrderOf,
  formatClock,
  formatDate,
  formatDateTimeWithZone,
  formatElapsed,
  formatSlot,
  fromExcelSerial,
  Instant,
  instantFromMs,
  instantOf,
  listZones,
  localAt,
  localTimeOccurs,
  msOf,
  parseDate,
  parseTime,
  parseZone,
  Slot,
  slotMinutes,
  slotsOverlap,
  startOfDay,
  statedSeasonDiffers,
  ZoneId,
  zoneLabel,
} from '#shared/kernel/time'
import type { Result } from '#shared/kernel/result'

const NY = 'America/New_York'

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code
}

function valueOf<Value>(result: Result<Value>): Value | string {
  return result.ok ? result.value : result.error.code
}

function slot(start: string, end: string, zone = NY): Slot {
  return Slot.parse({ start, end, zone })
}

describe('instants and zones', () => {
  it('are UTC text with milliseconds and nothing else', () => {
    expect(Instant.safeParse('2026-11-23T15:00:00.000Z').success).toBe(true)
    for (const wrong of [
      '2026-11-23T15:00:00Z',
      '2026-11-23T15:00:00.000+00:00',
      '2026-02-30T00:00:00.000Z',
    ]) {
      expect(Instant.safeParse(wrong).success, wrong).toBe(false)
    }
  })

  it('go to milliseconds and back', () => {
    assert(
      property(integer({ min: -1e12, max: 1e13 }), (ms) => msOf(instantFromMs(ms)) === ms),
      { numRuns: 200 },
    )
  })

  it('come back from the clock of every zone', () => {
    const zones = listZones()
    expect(zones.length).toBeGreaterThan(300)
    assert(
      property(constantFrom(...zones), integer({ min: 0, max: 2 ** 25 }), (zone, minute) => {
        const instant = instantFromMs(minute * 60_000 + Date.UTC(2000, 0))
        const local = localAt(instant, zone)
        return localTimeOccurs(local, zone) === 'twice' || instantOf(local, zone) === instant
      }),
      { numRuns: 300 },
    )
  })

  it('knows zones by their IANA name only', () => {
    for (const zone of [NY, 'UTC', 'America/Argentina/Buenos_Aires']) {
      expect(ZoneId.safeParse(zone).success, zone).toBe(true)
    }
    for (const zone of ['EST', '+05:00', 'Mars/Base', '', 'America/']) {
      expect(ZoneId.safeParse(zone).success, zone).toBe(false)
    }
  })

  it('describes a zone for a picker with its name and distance at that moment', () => {
    expect(zoneLabel('2026-07-01T00:00:00.000Z', NY)).toBe('America/New York (EDT, UTC-04:00)')
    expect(zoneLabel('2026-01-01T00:00:00.000Z', 'Europe/Berlin')).toBe('Europe/Berlin (UTC+01:00)')
    expect(zoneLabel('2026-01-01T00:00:00.000Z', 'UTC')).toBe('UTC (UTC+00:00)')
  })
})

describe('slots', () => {
  it('last as long as really passes when the clocks change', () => {
    expect(slotMinutes(slot('2026-11-23T10:00', '2026-11-23T11:00'))).toBe(60)
    expect(slotMinutes(slot('2026-03-08T01:00', '2026-03-08T04:00'))).toBe(120)
    expect(slotMinutes(slot('2026-11-01T00:30', '2026-11-01T02:30'))).toBe(180)
  })

  it('are refused at a time that the clocks skip, with the time and the zone', () => {
    const result = checkSlot(slot('2026-03-08T02:30', '2026-03-08T03:30'))
    expect(result.ok ? {} : result.error.values).toEqual({ time: '2026-03-08 02:30', zone: NY })
    expect(codeOf(result)).toBe('time.never-happens')
    expect(codeOf(checkSlot(slot('2026-03-08T02:30', '2026-03-08T03:30', 'America/Phoenix')))).toBe('ok')
  })

  it('are refused when they do not end after they start', () => {
    expect(codeOf(checkSlot(slot('2026-11-23T10:00', '2026-11-23T10:00')))).toBe('time.end-not-after-start')
    expect(codeOf(checkSlot({ start: 'soon', end: 'later', zone: NY }))).toBe('time.not-a-local-time')
    expect(codeOf(checkSlot({ start: 'soon', end: 'later', zone: 'here' }))).toBe('time.unknown-zone')
  })

  it('take the first of two equal times in autumn', () => {
    expect(localTimeOccurs('2026-11-01T01:30', NY)).toBe('twice')
    expect(instantOf('2026-11-01T01:30', NY)).toBe('2026-11-01T05:30:00.000Z')
    expect(localTimeOccurs('2026-03-08T02:30', NY)).toBe('never')
    expect(instantOf('2026-03-08T02:30', NY)).toBe('2026-03-08T07:30:00.000Z')
  })

  it('sort and overlap by moment, whatever their zones', () => {
    const east = slot('2026-11-23T10:00', '2026-11-23T11:00')
    const west = slot('2026-11-23T08:00', '2026-11-23T09:00', 'America/Los_Angeles')
    expect(compareSlots(east, west)).toBeLessThan(0)
    expect(slotsOverlap(east, west)).toBe(false)
    expect(slotsOverlap(east, slot('2026-11-23T09:30', '2026-11-23T10:30', 'America/Chicago'))).toBe(true)
  })

  it('add minutes to moments and to wall clocks', () => {
    expect(addMinutes('2026-11-01T05:30:00.000Z', 45)).toBe('2026-11-01T06:15:00.000Z')
    expect(addLocalMinutes('2026-11-30T23:30', 45)).toBe('2026-12-01T00:15')
  })

  it('find the day, and its first moment, in a zone', () => {
    expect(dateAt('2026-11-24T03:00:00.000Z', NY)).toBe('2026-11-23')
    expect(startOfDay('2026-11-23', NY)).toBe('2026-11-23T05:00:00.000Z')
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z')
  })
})

describe('formatting', () => {
  it('always says the zone', () => {
    expect(formatDateTimeWithZone('2026-11-23T15:00:00.000Z', NY)).toBe('Mon 23 Nov 2026, 10:00 EST')
    expect(formatDateTimeWithZone('2026-06-03T15:00:00.000Z', 'Asia/Kolkata')).toBe(
      'Wed 3 Jun 2026, 20:30 GMT+5:30',
    )
    expect(formatSlot({ start: '2026-11-23T10:00', end: '2026-11-23T11:00', zone: NY })).toBe(
      'Mon 23 Nov 2026, 10:00–11:00 EST',
    )
    expect(formatSlot({ start: '2026-10-31T23:00', end: '2026-11-01T03:00', zone: NY })).toBe(
      'Sat 31 Oct 2026, 23:00 EDT – Sun 1 Nov 2026, 03:00 EST',
    )
  })

  it('writes days, clocks and elapsed time', () => {
    expect(formatDate('2026-03-04')).toBe('Wed 4 Mar 2026')
    expect(formatClock('2026-11-23T19:03:22.999Z', NY)).toBe('14:03:22')
    expect(formatElapsed(725_999)).toBe('12:05')
    expect(formatElapsed(3_725_000)).toBe('1:02:05')
    expect(formatElapsed(-1)).toBe('00:00')
  })
})

describe('dates that people write', () => {
  it.each([
    ['3/4/2026', '2026-03-04'],
    ['03-04-26', '2026-03-04'],
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T13:00', '2026-03-04'],
    ['4 Mar 2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['June 20, 2019', '2019-06-20'],
    ['Thursday, June 20th, 2019', '2019-06-20'],
    ['Thu. Jun. 20 2019', '2019-06-20'],
    ['Sept 1, 2026', '2026-09-01'],
    ['4.3.2026', '2026-03-04'],
    ['  June  20,\n2019 ', '2019-06-20'],
  ])('reads %s', (text, date) => {
    expect(valueOf(parseDate(text))).toBe(date)
  })

  it.each([
    ['13/4/2026', 'time.no-such-date'],
    ['February 30, 2026', 'time.no-such-date'],
    ['Jun 20', 'time.year-missing'],
    ['next week', 'time.not-a-date'],
    ['TBD', 'time.not-a-date'],
    ['', 'time.not-a-date'],
    ['43636', 'time.not-a-date'],
  ])('refuses %s with %s', (text, code) => {
    expect(codeOf(parseDate(text))).toBe(code)
  })

  it('finds the order of day and month from the whole column', () => {
    expect(dateOrderOf(['3/4/2026', '13/4/2026'])).toBe('day-first')
    expect(dateOrderOf(['3/4/2026', '13/4/2026', '4/13/2026'])).toBe('month-first')
    expect(dateOrderOf(['3/4/2026'])).toBe('month-first')
    expect(valueOf(parseDate('13/4/2026', 'day-first'))).toBe('2026-04-13')
  })

  it('reads the serial numbers of spreadsheets', () => {
    expect(fromExcelSerial(43636)).toEqual({ date: '2019-06-20', time: '00:00' })
    expect(fromExcelSerial(43636.5416666667)).toEqual({ date: '2019-06-20', time: '13:00' })
    expect(fromExcelSerial(0.5416666667)).toEqual({ time: '13:00' })
    expect(fromExcelSerial(59)).toEqual({ date: '1900-02-28', time: '00:00' })
    expect(fromExcelSerial(61)).toEqual({ date: '1900-03-01', time: '00:00' })
    expect(fromExcelSerial(42174, '1904')).toEqual({ date: '2019-06-20', time: '00:00' })
    expect(fromExcelSerial(-1)).toBeUndefined()
    expect(fromExcelSerial(Number.NaN)).toBeUndefined()
  })
})

describe('times that people write', () => {
  it.each([
    ['1:00 PM', '13:00', true],
    ['01:00 p.m.', '13:00', true],
    ['1pm', '13:00', true],
    ['12:30 a.m.', '00:30', true],
    ['12 PM', '12:00', true],
    ['13:00', '13:00', true],
    ['13:00 PM', '13:00', true],
    ['13:00:00', '13:00', true],
    ['1300', '13:00', true],
    ['0930 hrs', '09:30', false],
    ['noon', '12:00', true],
    ['9:00', '09:00', false],
    ['1.30 p', '13:30', true],
  ])('reads %s', (text, time, certain) => {
    expect(valueOf(parseTime(text))).toEqual({ time, certain })
  })

  it('keeps the zone that is written after the time', () => {
    expect(valueOf(parseTime('1 PM EST'))).toEqual({
      time: '13:00',
      certain: true,
      zoneText: 'EST',
      zone: NY,
    })
    expect(valueOf(parseTime('13:00 (PT)'))).toMatchObject({ zone: 'America/Los_Angeles' })
    expect(codeOf(parseTime('1 PM BST'))).toBe('time.unknown-zone-name')
  })

  it.each(['', '9', '25:00', '9:75', '0:30 PM', '13:00 AM', 'after lunch', '1:00 PM - 2:00 PM'])(
    'does not guess at %s',
    (text) => {
      expect(codeOf(parseTime(text))).not.toBe('ok')
    },
  )

  it('never throws, whatever is typed', () => {
    assert(
      property(string({ unit: constantFrom(...'0123456789:/.- apmJunTEST,'.split('')) }), (text) => {
        const date = parseDate(text)
        const time = parseTime(text)
        return (!date.ok || date.value.length === 10) && (!time.ok || time.value.time.length === 5)
      }),
    )
  })
})

describe('zones that people write', () => {
  it.each([
    ['ET', NY],
    ['EST', NY],
    ['E.D.T.', NY],
    ['Eastern', NY],
    ['US Eastern Time', NY],
    ['Eastern Standard Time', NY],
    ['(UTC-05:00) Eastern Time (US & Canada)', NY],
    ['Central Daylight Time', 'America/Chicago'],
    ['MST', 'America/Denver'],
    ['Arizona', 'America/Phoenix'],
    ['AKT', 'America/Anchorage'],
    ['Hawaii', 'Pacific/Honolulu'],
    ['america/new york', NY],
    ['UTC', 'UTC'],
  ])('reads %s', (text, zone) => {
    expect(parseZone(text)).toBe(zone)
  })

  it.each(['', 'BST', 'IST', 'AT', '+05:00', 'Mars/Base', 'constructor', 'time'])('refuses %s', (text) => {
    expect(parseZone(text)).toBeUndefined()
  })

  it('notices EST written in summer', () => {
    expect(statedSeasonDiffers('EST', '2026-07-01T14:00:00.000Z', NY)).toBe(true)
    expect(statedSeasonDiffers('ET', '2026-07-01T14:00:00.000Z', NY)).toBe(false)
    expect(statedSeasonDiffers('EST', '2026-12-01T14:00:00.000Z', NY)).toBe(false)
  })
})
