import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deskOf } from '../main-job/steps/desk'
import { goToStage } from '../main-job/steps/go-to-stage'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { expect, test } from '../support/test'

test.use({ profileWith: 'sample' })

const HEADINGS = 'Surname,Forename,Badge,Mail,Tel'
/** One person, twice, and another. */
const FIRST_FILE = `${HEADINGS}
Vale,Inês,00417,ines@example.org,202 555 0142
Vale,Inês,00902,i.vale@example.org,+1 (202) 555-0142
Brandt,Uwe,00511,uwe@example.org,202 555 0143
`
const SECOND_FILE = `${HEADINGS}
Moss,Ada,00600,ada@example.org,202 555 0144
`

test('HR imports twice from one kind of file, exports outcomes for USA Staffing, merges who is there twice, and keeps apart what raters may not see', async ({
  evenhand,
}) => {
  const desk = deskOf(await evenhand.start())
  const { dialogs, keys, page, screens } = desk
  const { applicants, importPage } = screens
  const dialog = page.getByRole('dialog')
  await keys.enter(page.getByRole('button', { name: 'Start a hiring action' }))
  await keys.write(page.getByRole('textbox', { name: 'Position' }), 'Hydrologist')
  await keys.choose(page.getByRole('combobox', { name: 'Begin with' }), 'Nothing')
  await keys.enter(page.getByRole('button', { name: 'Start', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'Set-up' })).toBeVisible()
  await goToStage(desk, 'Applicants')

  await test.step('says once what a column means, and is understood the next time', async () => {
    const badge = page.getByRole('combobox', { name: 'Column C: Badge' })
    const remembered = page.getByRole('status').filter({ hasText: 'when you last imported' })
    const chooseFile = async (name: string, text: string) => {
      const path = join(evenhand.share, name)
      writeFileSync(path, text)
      await dialogs.open(path)
      await keys.enter(importPage.choose)
    }
    await keys.enter(applicants.import)
    await chooseFile('first.csv', FIRST_FILE)
    await expect(badge).toHaveValue('Leave out')
    await keys.choose(badge, 'Applicant number')
    await expect(remembered).toBeHidden()
    await keys.enter(importPage.run)
    await expect(importPage.done).toContainText('3 applicants')
    await keys.enter(page.getByRole('button', { name: 'Import another file' }))
    await chooseFile('second.csv', SECOND_FILE)
    await expect(remembered).toBeVisible()
    await expect(badge).toHaveValue('Applicant number')
    await expectAccessibleInBothSchemes(page, 'an import that is remembered')
    await keys.enter(page.getByRole('button', { name: 'Forget that' }))
    await expect(badge).toHaveValue('Leave out')
    await keys.choose(badge, 'Applicant number')
    await keys.enter(importPage.run)
    await keys.enter(importPage.showApplicants)
    await expect(applicants.count(4, 4)).toBeVisible()
  })

  await test.step('exports exactly the columns of USA Staffing', async () => {
    const path = join(evenhand.share, 'outcomes.csv')
    await dialogs.saveTo(path)
    await keys.enter(page.getByRole('button', { name: 'Export', exact: true }))
    await keys.to(dialog.getByRole('radio', { name: 'All that Evenhand knows' }))
    await keys.press('ArrowDown')
    await keys.to(dialog.getByRole('radio', { name: 'XLSX' }))
    await keys.press('ArrowDown')
    await expectAccessibleInBothSchemes(page, 'the export of applicants')
    await keys.enter(dialog.getByRole('button', { name: 'Export…' }))
    await expect(dialog.getByRole('status')).toContainText('outcomes.csv')
    const [headings = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n')
    expect(headings).toMatch(/^\uFEFF"Vacancy ID","Assessment ID",.*"USAJOBS Applicant GUID"$/)
    expect(rows.map((row) => row.split(',')[7])).toEqual(['"00511"', '"00600"', '"00417"', '"00902"'])
    await keys.enter(dialog.getByRole('button', { name: 'Close' }).last())
  })

  await test.step('compares two entries of one person, and merges them', async () => {
    await keys.enter(page.getByRole('button', { name: 'Look', exact: true }))
    await expectAccessibleInBothSchemes(page, 'the applicants who may be there twice')
    await keys.enter(dialog.getByRole('button', { name: /^Compare/ }))
    const merge = page.getByRole('dialog', { name: 'Merge two entries of one applicant' })
    await keys.to(merge.getByRole('radio', { name: 'Email: ines@example.org' }))
    await keys.press('ArrowRight')
    await keys.write(merge.getByRole('textbox', { name: 'Why they are one person' }), 'Same telephone')
    await expectAccessibleInBothSchemes(page, 'the merge of two entries')
    await keys.enter(merge.getByRole('button', { name: 'Merge', exact: true }))
    await expect(applicants.count(3, 3)).toBeVisible()
    await keys.toRow(applicants.table, applicants.row(/vale/i))
    await keys.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Inês Vale' })).toBeVisible()
    await expect(page.getByText('i.vale@example.org')).toBeVisible()
    await expect(page.getByText('Reason: Same telephone')).toBeVisible()
  })

  await test.step('keeps an accommodation request apart', async () => {
    const section = page.getByRole('region', { name: 'Kept apart, for HR' })
    await keys.enter(section.getByRole('button', { name: 'Edit' }))
    await keys.write(dialog.getByRole('textbox', { name: 'Accommodation request' }), 'A ramp, please.')
    await expectAccessibleInBothSchemes(page, 'what HR keeps apart')
    await keys.enter(dialog.getByRole('button', { name: 'Save' }))
    await expect(section.getByText('A ramp, please.')).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'an applicant with two entries')
  })

  await test.step('separates the two again', async () => {
    await keys.enter(page.getByRole('button', { name: 'Separate Inês Vale again' }))
    await expect(page.getByText('ines@example.org')).toBeVisible()
    await goToStage(desk, 'Applicants')
    await expect(applicants.count(4, 4)).toBeVisible()
    await keys.enter(page.getByRole('button', { name: 'Voluntary data' }))
    await expect(dialog.getByText('held back').first()).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'voluntary data in numbers')
  })
})
