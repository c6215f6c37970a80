import { describe, expect, it } from 'vitest'
import type { Identified } from '#shared/domain/find-record'
import { Person } from '#shared/domain/panel/person'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Schedule } from '#shared/domain/scheduling/schedule'
import { scheduleWarnings } from '#shared/domain/scheduling/schedule-warnings'
import { isMessageKey } from '#shared/messages/catalogue'

const ids = new Map<string, string>()
/** A short name as an id. */
const id = (name: string): string => {
  const known = ids.get(name) ?? String(ids.size + 1).padStart(32, '0')
  ids.set(name, known)
  return known
}
const nameOf = (wanted: string | undefined) => [...ids].find(([, value]) => value === wanted)?.[0]

const person = (name: string, duty: 'sme' | 'hiring-manager' = 'sme') => ({
  ...Person.parse({ name, duties: [duty] }),
  id: id(name),
})
const round = (name: string, order: number): Identified<AssessmentRound> => ({
  ...AssessmentRound.parse({ name, kind: 'interview', order }),
  id: id(name),
})

interface Options {
  readonly applicant?: string
  readonly round?: string
  readonly day?: string
  readonly end?: string
  readonly zone?: string
  readonly panel?: readonly (readonly [name: string, role: 'lead' | 'rater' | 'observer'])[]
  readonly status?: 'scheduled' | 'withdrawal'
}

/** An interview of an hour, of an applicant of its own, led by Lena. */
function interview(name: string, start: string, options: Options = {}): Identified<Interview> {
  const day = options.day ?? '2026-11-23'
  const hour = Number(start.slice(0, 2))
  const end = options.end ?? `${String(hour + 1).padStart(2, '0')}${start.slice(2)}`
  const panel = options.panel ?? [['Lena', 'lead'] as const]
  return {
    ...Interview.parse({
      applicant: id(options.applicant ?? `applicant of ${name}`),
      round: id(options.round ?? 'Interview 1'),
      guide: id('guide'),
      slot: { start: `${day}T${start}`, end: `${day}T${end}`, zone: options.zone ?? 'America/New_York' },
      panel: panel.map(([who, role]) => ({ person: id(who), role })),
      status: options.status ?? 'scheduled',
    }),
    id: id(name),
  }
}

const rounds = [round('Interview 1', 1), round('Interview 2', 2)]
const people = [person('Lena'), person('Noor'), person('Max', 'hiring-manager')]
const check = (interviews: readonly Identified<Interview>[], more: Partial<Schedule> = {}) =>
  scheduleWarnings({ interviews, rounds, people, recusals: new Map(), ...more })
const found = (interviews: readonly Identified<Interview>[], more: Partial<Schedule> = {}) =>
  check(interviews, more).map(({ code, interview: at }) => `${code} ${nameOf(at) ?? ''}`)

describe('the check of a schedule finds', () => {
  it('nothing in three interviews a day with half an hour between them', () => {
    expect(found([interview('a', '08:00'), interview('b', '09:30'), interview('c', '13:00')])).toEqual([])
  })

  it('the fourth interview of a day', () => {
    const all = ['08:00', '10:00', '12:00', '14:00'].map((start) => interview(`at ${start}`, start))
    expect(found([...all].reverse())).toEqual(['schedule.too-many-a-day at 14:00'])
    expect(found([...all.slice(1), interview('next', '08:00', { day: '2026-11-24' })])).toEqual([])
  })

  it('less than half an hour between two, seen across zones', () => {
    const later = interview('later', '10:15', { zone: 'America/Chicago' })
    expect(check([later, interview('earlier', '10:00')])).toEqual([
      {
        code: 'schedule.back-to-back',
        interview: id('later'),
        other: id('earlier'),
        person: id('Lena'),
        values: { minutes: 15, wanted: 30, name: 'Lena' },
      },
    ])
  })

  it('an SME, or an applicant, in two places at a time', () => {
    expect(found([interview('one', '10:00'), interview('two', '10:30')])).toEqual(['schedule.sme-twice two'])
    const same = { applicant: 'Okafor' }
    const other = { ...same, panel: [['Noor', 'lead'] as const] }
    expect(found([interview('three', '10:00', same), interview('four', '10:30', other)])).toEqual([
      'schedule.applicant-twice three',
    ])
  })

  it('one SME in both rounds of one applicant, but not in two roles', () => {
    const first = interview('first', '10:00', { applicant: 'Okafor' })
    const options = { applicant: 'Okafor', round: 'Interview 2', day: '2026-11-30' }
    expect(found([first, interview('second', '10:00', options)])).toEqual(['schedule.both-rounds second'])
    const observes = { ...options, panel: [['Noor', 'lead'] as const, ['Lena', 'observer'] as const] }
    expect(found([first, interview('watched', '10:00', observes)])).toEqual([])
  })

  it('a slot shorter or longer than its round', () => {
    expect(found([interview('short', '10:00', { end: '10:45' })])).toEqual(['schedule.too-short short'])
    expect(found([interview('long', '10:00', { end: '11:30' })])).toEqual(['schedule.too-long long'])
  })

  it('who may not be on the panel and is there after a merge', () => {
    const recused = { recusals: new Map([[id('Okafor'), new Set([id('Lena')])]]) }
    expect(found([interview('merged', '10:00', { applicant: 'Okafor' })], recused)).toEqual([
      'schedule.recused merged',
    ])
    expect(found([interview('managed', '10:00', { panel: [['Max', 'lead']] })])).toEqual([
      'schedule.hiring-manager managed',
    ])
    expect(found([interview('left', '10:00', { panel: [['Gone', 'lead']] })])).toEqual([
      'schedule.person-gone left',
    ])
  })

  it('panels without or with several leads', () => {
    expect(found([interview('headless', '10:00', { panel: [['Lena', 'rater']] })])).toEqual([
      'schedule.no-lead headless',
    ])
    const two = [['Lena', 'lead'] as const, ['Noor', 'lead'] as const]
    expect(found([interview('double', '10:00', { panel: two })])).toEqual(['schedule.several-leads double'])
  })

  it('one rater where the rules ask for a panel, and nothing where they do not', () => {
    const alone = [interview('alone', '10:00')]
    expect(found(alone)).toEqual([])
    expect(found(alone, { interviewers: 'one' })).toEqual([])
    expect(found(alone, { interviewers: 'panel' })).toEqual(['schedule.one-rater alone'])
    const two = [
      interview('two', '10:00', { panel: [['Lena', 'lead'] as const, ['Noor', 'rater'] as const] }),
    ]
    expect(found(two, { interviewers: 'panel' })).toEqual([])
  })

  it('nothing about interviews that do not take place', () => {
    const gone = { status: 'withdrawal' as const }
    expect(found([interview('held', '10:00'), interview('gone', '10:00', gone)])).toEqual([])
  })

  it('the same whatever the order of the records, and has words for each', () => {
    const interviews = [
      interview('m1', '10:00', { applicant: 'Okafor' }),
      interview('m2', '10:30', { applicant: 'Okafor', round: 'Interview 2', end: '11:00' }),
      interview('m3', '11:05', {
        panel: [
          ['Max', 'rater'],
          ['Lena', 'rater'],
        ],
      }),
      interview('m4', '15:00'),
    ]
    const warnings = check(interviews)
    expect(warnings.length).toBeGreaterThan(5)
    expect(
      check([...interviews].reverse())
        .map(({ code }) => code)
        .sort(),
    ).toEqual(warnings.map(({ code }) => code).sort())
    expect(warnings.filter(({ code }) => !isMessageKey(code))).toEqual([])
  })
})
