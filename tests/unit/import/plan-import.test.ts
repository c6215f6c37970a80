import { assert, array, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportPlan } from '#shared/domain/scheduling/import/plan'
import { guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import { planImport } from '#shared/domain/scheduling/import/plan-import'
import { unwrap } from '#shared/kernel/result'
import { cells, CONTEXT, planOf } from './import-support'

const HEADINGS = ['Last Name', 'First Name', 'Email', 'Number', 'Role 1', 'Role 2']
const TIMES = ['Last', 'First', 'Date', 'Start', 'End', 'Time zone', 'Status', 'SME 1', 'SME 2', 'HRS']

function codes(plan: ImportPlan): string[] {
  return plan.problems.map(({ code }) => code)
}

type Given = Partial<Record<(typeof TIMES)[number], string>>

/** One interview row with these cells, by heading. */
function interviewOf(given: Given) {
  return planOf([TIMES, TIMES.map((heading) => ({ Last: 'Diaz', First: 'Ana', ...given })[heading] ?? '')])
}

function slotOf(given: Given) {
  return interviewOf(given).interviews[0]
}

function noteCodes(given: Given): string[] | undefined {
  return slotOf(given)?.notes.map(({ code }) => code)
}

function datedRows(date: string): string[][] {
  return [
    ['Last', 'First', 'Date', 'Start'],
    ['Diaz', 'Ana', '3/4/2026', '9 AM'],
    ['Roy', 'Jo', date, '9 AM'],
  ]
}

function roundOf(cell: string, sheet: string, rounds = [1, 2]): ImportPlan {
  const rows = [
    ['Last', 'First', 'SME 1', 'Round'],
    ['Diaz', 'Ana', 'Tom', cell],
  ]
  return planOf(rows, { rounds }, sheet)
}

describe('applicants', () => {
  it('keep what was typed, with spaces tidied and composed characters', () => {
    const plan = planOf([
      HEADINGS,
      ['  Nu\u006E\u0303ez ', 'Jose\u0301  Luis', ' J@Example.org ', '007', 'data  analyst', 'N/A'],
    ])
    expect(plan.applicants).toEqual([
      {
        row: 2,
        lastName: 'Nuñez',
        firstName: 'José Luis',
        email: 'J@Example.org',
        applicantNumber: '007',
        roles: [{ id: 'role-a' }],
        usaStaffing: {},
      },
    ])
  })

  it('named Na or None are people', () => {
    const plan = planOf([HEADINGS, ['Na', 'None', '', '', '', '']])
    expect(plan.applicants).toMatchObject([{ lastName: 'Na', firstName: 'None' }])
  })

  it.each([
    ['Diaz, Ana Maria', { lastName: 'Diaz', firstName: 'Ana', middleName: 'Maria' }],
    ['Ana Diaz', { lastName: 'Diaz', firstName: 'Ana' }],
    ['Ana M. Diaz Jr.', { lastName: 'Diaz Jr.', firstName: 'Ana', middleName: 'M.' }],
  ])('with one name column are split: %s', (name, parts) => {
    const plan = planOf([
      ['Applicant Name', 'Email'],
      [name, ''],
    ])
    expect(plan.applicants[0]).toMatchObject(parts)
  })

  it('are refused with row, column and reason when something is wrong', () => {
    const plan = planOf([
      HEADINGS,
      ['', 'Ana', '', '', '', ''],
      ['Diaz', '', '', '', '', ''],
      ['Diaz', 'Ana', 'ana@', '', 'Astronaut', ''],
      ['', '', 'x@example.org', '', '', ''],
    ])
    expect(plan.applicants).toEqual([])
    expect(plan.problems).toEqual([
      {
        row: 2,
        column: 'A',
        heading: 'Last Name',
        code: 'import.last-name-missing',
        values: { firstName: 'Ana' },
      },
      {
        row: 3,
        column: 'B',
        heading: 'First Name',
        code: 'import.first-name-missing',
        values: { lastName: 'Diaz' },
      },
      { row: 4, column: 'C', heading: 'Email', code: 'import.email-not-valid', values: { email: 'ana@' } },
      {
        row: 4,
        column: 'E',
        heading: 'Role 1',
        code: 'import.unknown-role',
        values: { role: 'Astronaut', known: 'Data Analyst, Data Engineer' },
      },
      { row: 5, column: 'A', heading: 'Last Name', code: 'import.name-missing', values: {} },
    ])
  })

  it('name roles by name or by id, and one that is given both ways once', () => {
    const plan = planOf([HEADINGS, ['Diaz', 'Ana', '', '', 'role-a', 'Data Analyst']], { addRoles: false })
    expect(plan.problems).toEqual([])
    expect(plan.applicants[0]?.roles).toEqual([{ id: 'role-a' }])
  })

  it('bring new roles where the hiring action has none, or they may be added', () => {
    const rows = [
      HEADINGS,
      ['Diaz', 'Ana', '', '', 'Astronaut', 'astronaut'],
      ['Roy', 'Jo', '', '', 'Data Analyst; Pilot', ''],
    ]
    expect(planOf(rows, { roles: [] }).newRoles).toEqual(['Astronaut', 'Data Analyst', 'Pilot'])
    const plan = planOf(rows, { addRoles: true })
    expect(plan.newRoles).toEqual(['Astronaut', 'Pilot'])
    expect(plan.applicants.map(({ roles }) => roles)).toEqual([
      [{ newName: 'Astronaut' }],
      [{ id: 'role-a' }, { newName: 'Pilot' }],
    ])
  })

  it('of USA Staffing keep the columns that it wants back', () => {
    const plan = planOf([
      ['Vacancy ID', 'Application ID', 'Applicant Last Name', 'Applicant First Name', 'Application Number'],
      ['11', '22', 'Diaz', 'Ana', 'AN-1'],
    ])
    expect(plan.applicants[0]).toMatchObject({
      applicantNumber: 'AN-1',
      usaStaffing: { vacancyId: '11', applicationId: '22' },
    })
  })
})

describe('duplicates', () => {
  const existing = [
    { id: 'known', lastName: 'Diaz', firstName: 'Ana', email: 'ana@example.org', applicantNumber: '7' },
  ]
  const why = (row: string[]) =>
    planOf([HEADINGS, row], { applicants: existing }).duplicates.map((each) => [each.with, each.why])

  it('are found by email, number or name', () => {
    expect(why(['Other', 'Name', 'ANA@example.org', '', '', ''])).toEqual([
      [{ applicant: 'known' }, 'same email'],
    ])
    expect(why(['Other', 'Name', '', ' 7', '', ''])).toEqual([
      [{ applicant: 'known' }, 'same applicant number'],
    ])
    expect(why(['DIAZ', 'ana', '', '', '', ''])).toEqual([[{ applicant: 'known' }, 'same name']])
  })

  it('are not people who share a name but not an email or a number', () => {
    expect(why(['Diaz', 'Ana', 'other@example.org', '', '', ''])).toEqual([])
    expect(why(['Diaz', 'Ana', '', '8', '', ''])).toEqual([])
  })

  it('within the file name the first row, and carry what they would bring', () => {
    const plan = planOf([
      HEADINGS,
      ['Diaz', 'Ana', 'a@b.org', '', '', ''],
      ['Diaz', 'A.', 'A@B.org', '', '', ''],
    ])
    expect(plan.duplicates).toMatchObject([
      { row: 3, with: { row: 2 }, why: 'same email', applicant: { firstName: 'A.' } },
    ])
    expect(plan.applicants).toHaveLength(1)
  })
})

describe('times of interviews', () => {
  it('take the zone from the cell, then its column, then the heading, then the context', () => {
    const at = { Date: '11/23/2026', Start: '1:00 PM', End: '2:00 PM' }
    const zoneOf = (given: Given) => {
      const interview = slotOf({ ...at, ...given })
      return [interview?.slot?.zone, interview?.zoneFrom]
    }
    expect(zoneOf({ Start: '1:00 PM PT' })).toEqual(['America/Los_Angeles', 'cell'])
    expect(zoneOf({ 'Time zone': 'Eastern' })).toEqual(['America/New_York', 'column'])
    expect(zoneOf({})).toEqual(['America/Chicago', 'default'])
    const heading = planOf([
      ['Last', 'First', 'Date', 'Start (MT)', 'End'],
      ['Diaz', 'Ana', '11/23/2026', '9 AM', '10 AM'],
    ])
    expect(heading.interviews[0]).toMatchObject({ slot: { zone: 'America/Denver' }, zoneFrom: 'heading' })
  })

  it.each([
    [
      { Date: 'June 20, 2019', Start: '01:00 p.m.', End: '02:00 p.m.' },
      '2019-06-20T13:00',
      '2019-06-20T14:00',
    ],
    [{ Date: '2026-11-23', Start: '1:00 - 2:00 PM' }, '2026-11-23T13:00', '2026-11-23T14:00'],
    [{ Date: '2026-11-23', Start: '11-12 PM' }, '2026-11-23T11:00', '2026-11-23T12:00'],
    [{ Date: '2026-11-23', Start: '9:00', End: '10:00' }, '2026-11-23T09:00', '2026-11-23T10:00'],
    [{ Date: '2026-11-23', Start: '12:30', End: '1:30' }, '2026-11-23T12:30', '2026-11-23T13:30'],
    [{ Date: 'Nov 23, 2026 1:00 PM ET', End: '2 PM' }, '2026-11-23T13:00', '2026-11-23T14:00'],
    [{ Date: '2026-11-23', Start: '1300', End: '1400' }, '2026-11-23T13:00', '2026-11-23T14:00'],
  ])('%o are read', (given, start, end) => {
    expect(slotOf(given)?.slot).toMatchObject({ start, end })
  })

  it('say what was taken for granted', () => {
    expect(noteCodes({ Date: '2026-11-23', Start: '9 AM' })).toEqual(['import.end-taken'])
    expect(noteCodes({ Date: '2026-11-23', Start: '1:00', End: '2:00 PM' })).toEqual(['import.half-taken'])
    expect(noteCodes({ Date: '2026-07-01', Start: '9 AM EST', End: '10 AM EST' })).toEqual([
      'import.zone-season',
    ])
    expect(noteCodes({ Date: '2026-11-01', Start: '1:30 AM', End: '2:30 AM' })).toEqual(['import.time-twice'])
  })

  it.each([
    [{ Date: '11/23/2026' }, 'import.start-missing'],
    [{ Start: '9 AM' }, 'import.date-missing'],
    [{ Date: 'Monday', Start: '9 AM' }, 'time.not-a-date'],
    [{ Date: 'Nov 23', Start: '9 AM' }, 'time.year-missing'],
    [{ Date: '2026-11-23', Start: 'early' }, 'time.not-a-time'],
    [{ Date: '2026-11-23', Start: '2:00', End: '3:00' }, 'import.am-or-pm'],
    [{ Date: '2026-11-23', Start: '9 AM ET', End: '10 AM PT' }, 'import.zones-differ'],
    [{ Date: '2026-11-23', Start: '9 AM', 'Time zone': 'local' }, 'import.unknown-zone'],
    [{ Date: '2026-11-23', Start: '9 AM BST' }, 'time.unknown-zone-name'],
    [{ Date: '2026-03-08', Start: '2:30 AM' }, 'time.never-happens'],
    [{ Date: '2026-11-23', Start: '9 AM', End: '9 AM' }, 'time.end-not-after-start'],
    [{ Date: '2026-11-23', Start: '9 AM', End: '10 PM' }, 'import.slot-too-long'],
    [{ Status: 'Scheduled' }, 'import.status-without-time'],
    [{ Date: '2026-11-23', Start: '9 AM', Status: 'perhaps' }, 'import.unknown-status'],
    [{ Date: '2026-11-23', Start: '9 AM', 'SME 1': 'Tom Abara', 'SME 2': 'Abara, Tom' }, 'import.sme-twice'],
  ])('%o are refused with %s', (given, code) => {
    const plan = interviewOf(given)
    expect(codes(plan)).toEqual([code])
    expect([plan.applicants, plan.interviews, plan.people]).toEqual([[], [], []])
  })

  it('need a zone from somewhere', () => {
    const { zone: _zone, ...noZone } = CONTEXT
    const sheet = cells(datedRows('3/5/2026'))
    const plan = planImport(sheet, unwrap(guessMapping(sheet)), noZone)
    expect(codes(plan)).toEqual(['import.zone-missing', 'import.zone-missing'])
  })

  it('are day first only where the column proves it', () => {
    expect(planOf(datedRows('23/4/2026')).interviews[0]?.slot?.start).toBe('2026-04-03T09:00')
    expect(planOf(datedRows('4/23/2026')).interviews[0]?.slot?.start).toBe('2026-03-04T09:00')
  })
})

describe('statuses and people', () => {
  it.each([
    ['No-Show', 'no show'],
    ['NO SHOW', 'no show'],
    ['Declined', 'declination'],
    ['withdrew', 'withdrawal'],
    ['Removal from consideration', 'removed from consideration'],
    ['Interviewed', 'interviewed'],
  ])('%s is a status', (typed, status) => {
    expect(interviewOf({ Date: '2026-11-23', Start: '9 AM', Status: typed }).interviews[0]?.status).toBe(
      status,
    )
  })

  it('of applicants who left need no time', () => {
    expect(interviewOf({ Status: 'Declination' }).interviews).toMatchObject([{ status: 'declination' }])
  })

  it('find known people whichever way their names are written, and collect the others once', () => {
    const rows = [
      TIMES,
      ['Diaz', 'Ana', '', '', '', '', '', 'Abara, Tom', 'Priya Raman <p@example.org>', 'L. Fischer'],
      ['Roy', 'Jo', '', '', '', '', '', 'priya raman', '', 'L Fischer'],
    ]
    const plan = planOf(rows, { people: [{ id: 'tom', name: 'Tom Abara' }] })
    expect(plan.people).toEqual([
      { key: 'person-1', name: 'Priya Raman', email: 'p@example.org', as: 'sme' },
      { key: 'person-2', name: 'L. Fischer', as: 'hr specialist' },
    ])
    expect(plan.interviews.map(({ smes, hrSpecialist }) => [smes, hrSpecialist])).toEqual([
      [[{ id: 'tom' }, { newKey: 'person-1' }], { newKey: 'person-2' }],
      [[{ newKey: 'person-1' }], { newKey: 'person-2' }],
    ])
  })

  it('take the round from the cell, then from the sheet, if the hiring action has it', () => {
    expect(roundOf('1', 'Second Round Interviews').interviews[0]?.round).toEqual({
      number: 1,
      from: 'column',
    })
    expect(roundOf('', 'Second Round Interviews').interviews[0]?.round).toEqual({
      number: 2,
      from: 'sheet name',
    })
    expect(roundOf('', 'Second Round Interviews', [1]).interviews[0]?.round).toEqual({
      number: 1,
      from: 'default',
    })
    expect(codes(roundOf('7', ''))).toEqual(['import.unknown-round'])
  })
})

describe('every row', () => {
  it('that says nothing of an applicant is passed over with the reason', () => {
    const plan = planOf([
      ['Schedule'],
      HEADINGS,
      ['Diaz', 'Ana', '', '', '', ''],
      ['', ' ', '\u00A0', '', '', ''],
      HEADINGS,
      ['* as of Monday', '', '', '', '', ''],
    ])
    expect(plan.passedOver).toEqual([
      { row: 1, why: 'title' },
      { row: 2, why: 'headings' },
      { row: 4, why: 'blank' },
      { row: 5, why: 'headings repeated' },
      { row: 6, why: 'note' },
    ])
  })

  it('is accounted for exactly once, whatever is in it', () => {
    const text = oneof(
      constantFrom(
        '',
        'Diaz',
        'Ana',
        'ana@example.org',
        '2026-11-23',
        '9 AM',
        '2:00',
        'ET',
        'Scheduled',
        'Declined',
        'Last',
        '__proto__',
      ),
      string({ unit: 'grapheme', maxLength: 12 }),
    )
    assert(
      property(array(array(text, { maxLength: TIMES.length + 1 }), { maxLength: 12 }), (rows) => {
        const all = [TIMES, ...rows]
        const plan = planOf(all)
        const seen = [
          ...plan.applicants.map(({ row }) => row),
          ...plan.duplicates.map(({ row }) => row),
          ...plan.passedOver.map(({ row }) => row),
          ...new Set(plan.problems.map(({ row }) => row)),
        ].sort((left, right) => left - right)
        expect(seen).toEqual(all.map((_, index) => index + 1))
        const good = new Set(plan.applicants.map(({ row }) => row))
        expect(plan.interviews.every(({ row }) => good.has(row))).toBe(true)
      }),
    )
  })
})
