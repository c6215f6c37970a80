import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readSpreadsheet } from '#electron/spreadsheets/read-spreadsheet'
import { dropFiles } from '../../support/drop-files'
import type { Program } from '../../support/program'
import {
  APPLICATIONS,
  expectedOutcomes,
  expectedUsaStaffing,
  spreadsheet,
  type Application,
} from './applications'
import { redacted, resumes } from './papers'

/** Imports the spreadsheet with names hidden from the SMEs, and drops the résumés on the list. */
export async function takeInApplicants({ dialogs, page, screens }: Program, share: string): Promise<void> {
  const { applicants, importPage } = screens
  await screens.stages.go('Preparation')
  await page.getByRole('checkbox', { name: 'Reviewers see applicant numbers instead of names' }).click()
  await screens.stages.go('Applicants')
  const file = join(share, 'applicants.csv')
  writeFileSync(file, spreadsheet())
  await applicants.import.click()
  await dialogs.open(file)
  await importPage.choose.click()
  await importPage.run.click()
  await importPage.showApplicants.click()
  await expect(applicants.count(153, 153)).toBeVisible()
  await dropFiles(applicants.table, await resumes())
  const dialog = page.getByRole('dialog', { name: 'Attach papers' })
  await expect(dialog.getByText('150 to attach, 0 left out')).toBeVisible()
  await dialog.getByRole('button', { name: 'Attach 150 papers' }).click()
  await expect(dialog.getByText('150 papers were attached.')).toBeVisible({ timeout: 120_000 })
  await dialog.getByRole('button', { name: 'Close' }).last().click()
}

/** Finds each who is to be screened out by number, and does so by one key. */
export async function screenOut({ page }: Program): Promise<void> {
  await page.getByRole('link', { name: 'Screening' }).click()
  const list = page.getByRole('grid', { name: 'Applications to screen' })
  for (const { number, screenedOut } of APPLICATIONS) {
    if (screenedOut === undefined) continue
    await page.getByRole('searchbox').fill(number)
    await expect(list.getByRole('row')).toHaveCount(2)
    await list.focus()
    await page.keyboard.press(screenedOut)
    await expect(list.getByRole('row').nth(1)).toContainText('Out')
  }
  await expect(page.getByRole('radio', { name: 'Out 3' })).toBeAttached()
}

/** Supplies a copy of the one résumé in which no name can be covered. */
export async function supplyRedactedCopy({ page, screens }: Program): Promise<void> {
  const { hiddenNames } = screens.resumeReview
  await expect(hiddenNames).toContainText('In one résumé the name cannot be covered.')
  await page.locator('input[type="file"][aria-label^="Choose the redacted copy for"]').setInputFiles({
    name: 'redacted.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await redacted()),
  })
  await expect(hiddenNames).toContainText('in every résumé the name can be covered')
}

/** Opens what the reviewers found of an applicant, on whatever page of the outcomes. */
export async function lookAt({ page, screens }: Program, { number }: Application): Promise<void> {
  const { outcomes } = screens.resumeReview
  const look = outcomes.getByRole('button', { name: new RegExp(`^Look at .*${number}`) })
  for (let turned = 1; turned <= 3; turned += 1) {
    await outcomes.getByRole('button', { name: `Page ${turned}` }).click()
    if (await look.isVisible()) break
  }
  await look.click()
  await expect(page.getByRole('dialog')).toContainText(number)
}

/** Gives back what one reviewer wrote of an applicant, with the reason. */
export async function giveBack(
  hr: Program,
  application: Application,
  { name, reasons }: { readonly name: string; readonly reasons: string },
): Promise<void> {
  const dialog = hr.page.getByRole('dialog')
  await lookAt(hr, application)
  const giveBackButton = dialog.getByRole('region', { name }).getByRole('button', { name: /^Return/ })
  await giveBackButton.click()
  await dialog.getByRole('textbox', { name: 'What is to be made better?' }).fill(reasons)
  await giveBackButton.click()
  await expect(dialog).toContainText(`Returned: ${reasons}`)
  await hr.page.keyboard.press('Escape')
}

/** What came of everybody, as CSV for USA Staffing and as XLSX of our own, row by row as it was worked out here. */
export async function expectExports(hr: Program, share: string): Promise<void> {
  const csv = await exportAs(hr, {
    columns: 'USA Staffing',
    format: 'CSV',
    path: join(share, 'outcomes.csv'),
  })
  const rows = csv
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
  const [heads, ...cells] = rows.map((row) => row.slice(1, -1).split('","'))
  expect(heads).toEqual(USA_STAFFING)
  expect(cells).toEqual(expectedUsaStaffing())

  const path = join(share, 'outcomes.xlsx')
  const xlsx = await exportAs(hr, { columns: 'All that Evenhand knows', format: 'XLSX', path })
  const { sheets } = await readSpreadsheet(xlsx, 'outcomes.xlsx')
  const [names = [], ...own] = (sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text))
  const wanted = ['Applicant Number', 'Role 1', 'Role 2', 'Outcome of Résumé review']
  const places = wanted.map((name) => names.indexOf(name))
  expect(own.map((row) => places.map((place) => row[place] ?? ''))).toEqual(expectedOutcomes())
}

/** The spreadsheet brought no GUIDs, so that column is absent. */
const USA_STAFFING = [
  'Vacancy ID',
  'Assessment ID',
  'Application ID',
  'Application Rating ID',
  'Applicant Last Name',
  'Applicant First Name',
  'Applicant Middle Name',
  'Application Number',
  'Application Combination',
  'Assessment Rating',
  'Minimum Qualifications Rating',
]

async function exportAs(
  { dialogs, page }: Program,
  { columns, format, path }: { readonly columns: string; readonly format: string; readonly path: string },
): Promise<Buffer> {
  await dialogs.saveTo(path)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: columns }).check()
  await dialog.getByRole('radio', { name: format }).check()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog.getByRole('status')).toContainText(path)
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  return readFileSync(path)
}
