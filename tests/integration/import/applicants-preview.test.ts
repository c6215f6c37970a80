import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { type ApplicantsPreview, previewApplicants } from '#electron/spreadsheets/applicants-preview'
import { ImportPlan } from '#shared/domain/scheduling/import/plan'
import { formatSlot } from '#shared/kernel/time'
import { CONTEXT } from '../../unit/import/import-support'

const WORKSHEET = new URL(
  '../../../../shared/reference/example-applicant-scheduling-worksheet.xlsx',
  import.meta.url,
)

async function preview(name: string): Promise<ApplicantsPreview> {
  const file = new URL(`../../fixtures/import/${name}`, import.meta.url)
  return previewApplicants(readFileSync(file), name, CONTEXT)
}

describe('a clean CSV file', () => {
  it('is imported whole', async () => {
    const { plan, notes, sheet } = await preview('clean.csv')
    expect([sheet, notes, plan.problems, plan.duplicates]).toEqual(['clean', [], [], []])
    expect(plan.applicants[1]).toEqual({
      row: 3,
      lastName: 'Núñez',
      firstName: 'José',
      email: 'jose.nunez@example.org',
      phone: '202-555-0102',
      applicantNumber: 'A-0002',
      roles: [{ id: 'role-a' }, { id: 'role-e' }],
      comments: 'Asked for a "quiet" room, first floor',
      usaStaffing: {},
    })
    expect(plan.applicants[2]?.availability).toBe('Nov 24: 9-11\nNov 25: 1-4')
    expect(plan.interviews.map(({ row, slot, status }) => [row, slot && formatSlot(slot), status])).toEqual([
      [2, 'Mon 23 Nov 2026, 10:00–11:00 EST', 'scheduled'],
      [3, 'Mon 23 Nov 2026, 13:00–14:00 EST', 'interviewed'],
    ])
    expect(plan.interviews[0]?.accessCode).toBe('004417')
    expect(plan.people.map(({ name, as }) => [name, as])).toEqual([
      ['Priya Raman', 'sme'],
      ['Lena Fischer', 'hr specialist'],
      ['Tom Abara', 'sme'],
    ])
    expect(ImportPlan.parse(plan)).toEqual(plan)
  })
})

describe('a messy CSV file', () => {
  it('yields its good rows and names every bad one with its reason', async () => {
    const { plan, notes } = await preview('messy.csv')
    expect(notes.map(({ code }) => code)).toEqual(['spreadsheet.read-as-windows-1252'])
    expect(plan.applicants.map(({ row, lastName }) => [row, lastName])).toEqual([
      [5, 'Adeyemi'],
      [14, 'García'],
    ])
    expect(plan.applicants[0]?.comments).toBe('=late, see mail')
    expect(plan.interviews).toMatchObject([
      { row: 5, slot: { zone: 'America/New_York' }, zoneFrom: 'title', status: 'no show' },
      { row: 14, status: 'declination' },
    ])
    expect(plan.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [6, 'A', 'import.last-name-missing'],
      [7, 'C', 'import.email-not-valid'],
      [8, 'D', 'import.unknown-role'],
      [9, 'E', 'time.no-such-date'],
      [10, 'F', 'time.end-not-after-start'],
      [11, 'F', 'import.am-or-pm'],
      [16, 'F', 'time.never-happens'],
      [17, 'I', 'import.unknown-status'],
      [18, 'I', 'import.status-without-time'],
    ])
    expect(plan.duplicates.map(({ row, with: other, why }) => [row, other, why])).toEqual([
      [15, { row: 5 }, 'same email'],
    ])
    expect(plan.passedOver.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 title',
      '2 title',
      '3 blank',
      '4 headings',
      '12 blank',
      '13 headings repeated',
      '19 note',
    ])
  })
})

describe('a workbook', () => {
  it('gives the sheet that lists applicants, with real dates and times of day', async () => {
    const bytes = await writeXlsxFile([
      { sheet: 'Read me', data: [['How to use this workbook'], ['Fill in the next sheet']] },
      {
        sheet: 'Applicants',
        data: [
          ['Name', 'E-mail', 'Date', 'Start (PT)', 'End (PT)'],
          [
            'Diaz, Ana',
            'ana@example.org',
            { value: new Date(Date.UTC(2026, 10, 23)), type: Date, format: 'd mmm yyyy' },
            { value: 13.25 / 24, type: Number, format: 'h:mm' },
            { value: 14 / 24, type: Number, format: 'h:mm' },
          ],
        ],
      },
    ]).toBuffer()
    const { sheet, sheets, plan } = await previewApplicants(bytes, 'x.xlsx', CONTEXT)
    expect([sheet, sheets.length, plan.problems]).toEqual(['Applicants', 2, []])
    expect(plan.interviews.map(({ slot }) => slot && formatSlot(slot))).toEqual([
      'Mon 23 Nov 2026, 13:15–14:00 PST',
    ])
    await expect(previewApplicants(bytes, 'x.xlsx', CONTEXT, 'Nowhere')).rejects.toMatchObject({
      code: 'import.no-such-sheet',
    })
  })
})

const here = existsSync(WORKSHEET)
describe.runIf(here)(`the toolkit's worksheet${here ? '' : ' (skipped: ../shared is not there)'}`, () => {
  it('imports as it is: people, times with zone, roles, status, round', async () => {
    const context = { ...CONTEXT, zone: 'America/New_York', roles: [] }
    const { sheet, mapping, plan, notes } = await previewApplicants(
      readFileSync(WORKSHEET),
      'example-applicant-scheduling-worksheet.xlsx',
      context,
    )
    expect([sheet, notes, plan.problems, plan.duplicates]).toEqual(['Second Round Interviews', [], [], []])
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'lastName',
      'firstName',
      'email',
      'role',
      'role',
      'date',
      'start',
      'end',
      'interviewPhone',
      'accessCode',
      'sme',
      'sme',
      'hrSpecialist',
      'status',
      'comments',
      'availability',
    ])
    const generalist = 'IT Specialist Generalist'
    const support = 'IT Customer Support Specialist'
    expect(plan.newRoles).toEqual([generalist, support])
    expect(
      plan.applicants.map(({ row, firstName, lastName, roles }) => [row, firstName, lastName, roles]),
    ).toEqual([
      [2, 'joe', 'smith', [{ newName: generalist }]],
      [3, 'jane', 'johnson', [{ newName: generalist }, { newName: support }]],
      [4, 'jane', 'doe', [{ newName: support }]],
    ])
    expect(plan.interviews.map(({ slot, zoneFrom }) => [slot && formatSlot(slot), zoneFrom])).toEqual([
      ['Thu 20 Jun 2019, 13:00–14:00 EDT', 'default'],
      ['Thu 27 Jun 2019, 13:00–14:00 EDT', 'default'],
      ['Wed 26 Jun 2019, 09:00–10:00 EDT', 'default'],
    ])
    for (const interview of plan.interviews) {
      expect(interview).toMatchObject({
        status: 'scheduled',
        round: { number: 2, from: 'sheet name' },
        smes: [],
      })
      expect(interview.hrSpecialist).toBeUndefined()
    }
    expect(plan.people).toEqual([])
    expect(plan.applicants[1]?.availability).toBe('Jun 27: 9-3\nJun 28: 9-3\nJul 1: 9-3')
    expect(plan.applicants[2]?.comments).toContain('the interview was scheduled with SME 3.')
  })
})
