import { assert, asyncProperty } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSpreadsheet } from '#electron/spreadsheets/read-spreadsheet'
import { writeCsv } from '#electron/spreadsheets/write-csv'
import { writeXlsx } from '#electron/spreadsheets/write-xlsx'
import { standingsOf } from '#shared/domain/records/applicants-table/applicants-table'
import { ownTable } from '#shared/domain/records/applicants-table/own-table'
import type { ApplicantsTableSource, Standing } from '#shared/domain/records/applicants-table/standing'
import { usaStaffingTable } from '#shared/domain/records/applicants-table/usa-staffing-table'
import { chooseSheet } from '#shared/domain/scheduling/import/guess-mapping'
import { USA_STAFFING_COLUMNS } from '#shared/domain/scheduling/import/known-tables'
import { planImport } from '#shared/domain/scheduling/import/plan-import'
import type { ImportContext, ImportPlan } from '#shared/domain/scheduling/import/plan'
import { unwrap } from '#shared/kernel/result'
import { arbitraryTableSource } from '../../support/applicants/arbitrary-table-source'

type Table = readonly (readonly string[])[]

const FORMATS = {
  csv: (table: Table) => Promise.resolve(writeCsv(table)),
  xlsx: async (table: Table) => writeXlsx('Applicants', table),
}

async function importOf(bytes: Uint8Array, source: ApplicantsTableSource): Promise<ImportPlan> {
  const { sheets } = await readSpreadsheet(bytes, 'Round 9 of something.csv')
  const { sheet, mapping } = unwrap(chooseSheet(sheets))
  const context: ImportContext = {
    roles: source.roles,
    rounds: [1, 2],
    interviewMinutes: 60,
    applicants: [],
    people: source.people.map(({ id, name }) => ({ id, name })),
  }
  return planImport(sheet.rows, mapping, context)
}

const without = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined && text !== ''))

const textsOf = (applicant: Standing['applicant']) =>
  without({
    lastName: applicant.familyName,
    firstName: applicant.givenName,
    middleName: applicant.middleName,
    applicantNumber: applicant.number,
    email: applicant.email,
    phone: applicant.telephone,
    availability: applicant.availability,
    comments: applicant.comments,
  })

/** What the import of such a table has to yield, in the order of the table. */
function expected(source: ApplicantsTableSource) {
  return standingsOf(source).map(({ applicant, interviews: [interview] }) => ({
    texts: textsOf(applicant),
    roles: applicant.roles.map((id) => ({ id })),
    usaStaffing: without(applicant.usaStaffing),
    slot: interview?.slot,
    status: interview?.status,
    round: interview && Number(interview.round.slice(-1)),
    accessCode: interview && '00417',
    smes: interview && [{ id: 'sme-1' }],
    hr: interview && { id: 'hr-1' },
  }))
}

function yielded({ applicants, interviews }: ImportPlan) {
  return applicants.map(({ row, roles, usaStaffing, ...texts }) => {
    const interview = interviews.find((each) => each.row === row)
    return {
      texts: without(texts),
      roles,
      usaStaffing: without(usaStaffing),
      slot: interview?.slot,
      status:
        interview?.status === 'removed from consideration' ? 'removed' : interview?.status?.replace(' ', '-'),
      round: interview?.round?.number,
      accessCode: interview?.accessCode,
      smes: interview?.smes,
      hr: interview?.hrSpecialist,
    }
  })
}

describe('a table of applicants', () => {
  it.each(['csv', 'xlsx'] as const)('comes back from its own %s file without loss', async (format) => {
    await assert(
      asyncProperty(arbitraryTableSource, async (source) => {
        const table = ownTable(standingsOf(source), source)
        const plan = await importOf(await FORMATS[format](table), source)
        expect(plan.problems).toEqual([])
        expect(yielded(plan)).toEqual(expected(source))
      }),
      { numRuns: format === 'csv' ? 60 : 30 },
    )
  })

  it.each(['csv', 'xlsx'] as const)(
    'in the columns of USA Staffing is the same cells after it was imported from %s and written again',
    async (format) => {
      await assert(
        asyncProperty(arbitraryTableSource, async (source) => {
          const table = usaStaffingTable(standingsOf(source))
          const plan = await importOf(await FORMATS[format](table), source)
          const again = plan.applicants.map((planned) => ({
            interviews: [],
            notForward: false,
            applicant: {
              id: String(planned.row),
              number: planned.applicantNumber ?? '',
              familyName: planned.lastName,
              givenName: planned.firstName,
              middleName: planned.middleName ?? '',
              email: '',
              telephone: '',
              roles: [],
              availability: '',
              comments: '',
              usaStaffing: planned.usaStaffing,
              deleted: false,
            },
          }))
          expect(usaStaffingTable(again)).toEqual(table)
        }),
        { numRuns: format === 'csv' ? 60 : 20 },
      )
    },
  )

  it('has exactly the columns of USA Staffing, the last only where applicants brought it', () => {
    const applicant = {
      id: 'a',
      number: '0017',
      familyName: 'Okafor',
      givenName: 'Ada',
      middleName: '',
      email: '',
      telephone: '',
      roles: [],
      availability: '',
      comments: '',
      deleted: false,
    }
    const tableOf = (usaStaffing: Readonly<Record<string, string>>, notForward = false) =>
      usaStaffingTable([{ applicant: { ...applicant, usaStaffing }, interviews: [], notForward }])
    expect(tableOf({})[0]).toEqual(USA_STAFFING_COLUMNS)
    expect(tableOf({ vacancyId: '7' })[0]).toEqual(USA_STAFFING_COLUMNS.slice(0, -1))
    expect(tableOf({ vacancyId: '7', usajobsApplicantGuid: '' })[0]).toEqual(USA_STAFFING_COLUMNS)
    expect(tableOf({ vacancyId: '007', minimumQualificationsRating: 'IQGE' })[1]).toEqual([
      '007',
      '',
      '',
      '',
      'Okafor',
      'Ada',
      '',
      '0017',
      '',
      '',
      'IQGE',
    ])
    // A review that moved nobody forward outweighs what came from there.
    const rated = { minimumQualificationsRating: 'IQFI' }
    expect([tableOf(rated), tableOf(rated, true)].map((table) => table[1]?.at(10))).toEqual(['IQFI', 'IQGE'])
  })

  it('holds no cell that a spreadsheet takes for a formula', async () => {
    const table = [['A'], ['=1+1'], ['+1'], ['-1'], ['@x'], ['\t=1'], ['\r=1'], ["'=1"]]
    const csv = new TextDecoder().decode(writeCsv(table))
    expect(csv.split('\r\n').slice(1, 6)).toEqual([`"'=1+1"`, `"'+1"`, `"'-1"`, `"'@x"`, `"'\t=1"`])
    const { sheets } = await readSpreadsheet(await writeXlsx('A', table), 'a.xlsx')
    expect(sheets[0]?.rows.map(([cell]) => cell)).toEqual(
      table.map(([text = '']) => ({ kind: 'text', text })),
    )
  })
})
