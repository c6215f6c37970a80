import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { USA_STAFFING_COLUMNS } from '#shared/domain/scheduling/import/known-tables'
import { convertWithOffice, NO_OFFICE } from '../../support/guides/office'
import { answerOf, evenhand, temporaryFolder } from './support'

const Plan = z.object({
  mapping: z.object({ exact: z.boolean().optional() }),
  plan: z.unknown().optional(),
  applicants: z.array(z.object({ lastName: z.string(), applicantNumber: z.string() })),
  interviews: z.array(z.object({ status: z.string(), slot: z.unknown() })),
  problems: z.array(z.unknown()),
  duplicates: z.array(z.unknown()),
})

let folder: string
let remove: () => Promise<void>
let bundle: string
beforeAll(async () => {
  ;({ path: folder, remove } = await temporaryFolder())
  await answerOf('sample', '--out', folder)
  bundle = join(folder, 'sample.evenhand')
})
afterAll(() => remove())

describe('applicants write', () => {
  it('writes the same table as CSV and as XLSX, and the import reads every row of both', async () => {
    const csv = join(folder, 'all.csv')
    const xlsx = join(folder, 'all.xlsx')
    expect(await answerOf('applicants', 'write', bundle, '--out', csv)).toMatchObject({ applicants: 12 })
    await answerOf('applicants', 'write', bundle, '--out', xlsx)
    const read = Plan.parse(await answerOf('applicants', csv))
    expect(read.mapping.exact).toBe(true)
    expect(read.applicants).toHaveLength(12)
    expect(read.interviews.length).toBeGreaterThan(5)
    expect([...read.problems, ...read.duplicates]).toEqual([])
    expect(Plan.parse(await answerOf('applicants', xlsx))).toEqual({ ...read, mapping: read.mapping })
  })

  it('writes exactly the columns of USA Staffing, which LibreOffice reads as text', async ({ skip }) => {
    const out = join(folder, 'usa.xlsx')
    await answerOf('applicants', 'write', bundle, '--columns', 'usa-staffing', '--out', out)
    const made = await convertWithOffice(new Map([['usa.xlsx', await readFile(out)]]), 'csv')
    if (made === undefined) return skip(NO_OFFICE)
    const [headings] = Buffer.from(made.get('usa.csv') ?? [])
      .toString()
      .split('\n')
    expect(headings).toBe(USA_STAFFING_COLUMNS.join(','))
  })

  it.each([
    [['--out', 'a.ods'], 'command-line.csv-or-xlsx'],
    [['--out', 'a.csv', '--columns', 'monster'], 'command-line.unknown-columns'],
  ])('refuses %j with %s', async (options, code) => {
    const { exitCode, standardError } = await evenhand('applicants', 'write', bundle, ...options)
    expect({ exitCode, said: standardError.includes(code) }).toEqual({ exitCode: 2, said: true })
  })
})
