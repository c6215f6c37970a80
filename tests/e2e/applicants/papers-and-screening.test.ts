import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encryptedResume, foreignResume } from '../../support/documents/foreign'
import { png } from '../../support/papers/images'
import { docx, odt } from '../../support/papers/office-papers'
import { expectAccessibleOnTheWay, expectAccessibleScreens } from '../main-job/accessibility/shown-screen'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { dropFiles } from '../support/drop-files'
import { Keyboard } from '../support/keyboard'
import { expect, test } from '../support/test'

test.use({ profileWith: 'sample' })

const APPLICANTS = `Applicant Number,Last Name,First Name
0104117,Nwosu,Amara
0104123,Dąbrowski,Paweł
0104138,Bergström,Nils
0104140,Tremblay,Joséphine
0104152,Morimoto,Haruka
0104159,Whitfield,Marcus
`

test('HR attaches the papers of many applicants at once, finds them by what they say, and screens them by one key each', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const { dialogs, page, screens } = program
  const { applicants, importPage } = screens
  const keys = new Keyboard(page)

  await test.step('starts a hiring action and imports its applicants', async () => {
    await page.getByRole('button', { name: 'Start a hiring action' }).click()
    await page.getByRole('textbox', { name: 'Position' }).fill('Hydrologist')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await expect(applicants.count(0, 0)).toBeVisible()
    await screens.stages.go('Preparation')
    await page.getByRole('combobox', { name: 'Own reasons for screening out' }).fill('Applied late')
    await page.keyboard.press('Enter')
    await screens.stages.go('Applicants')
    const file = join(evenhand.share, 'applicants.csv')
    await writeFile(file, APPLICANTS)
    await applicants.import.click()
    await dialogs.open(file)
    await importPage.choose.click()
    await importPage.run.click()
    await importPage.showApplicants.click()
    await expect(applicants.count(6, 6)).toBeVisible()
  })

  await test.step('drops papers, and says whose one is that nobody can tell', async () => {
    await dropFiles(applicants.table, [
      { name: '0104117.docx', bytes: await docx(['I restored the weathervane of Saint Botolph.']) },
      { name: 'NilsBergstroem resume.odt', bytes: await odt('<text:p>Ice roads</text:p>') },
      { name: 'Whitfield diploma.pdf', bytes: png(40, 20) },
      { name: 'Morimoto Haruka.pdf', bytes: await encryptedResume() },
      { name: 'Dabrowski P resume.pdf', bytes: await foreignResume(['Gauges', 'Weirs']) },
      { name: 'scan 003.pdf', bytes: await foreignResume(['Lighthouse keeper']) },
      { name: 'holiday.jpg', bytes: await foreignResume(['Beach']) },
    ])
    const dialog = page.getByRole('dialog', { name: 'Attach papers' })
    await expect(dialog.getByText('5 to attach, 2 left out')).toBeVisible()
    // By the keyboard alone, which goes on from where it was.
    const choose = dialog.getByRole('button', { name: 'Choose the applicant of scan 003.pdf' })
    await keys.backTo(choose)
    await keys.press('Enter')
    await expect(dialog.getByRole('combobox', { name: /scan 003/ })).toBeFocused()
    await keys.type('tremb')
    await keys.press('Enter')
    await expect(choose).toBeFocused()
    await expect(dialog.getByText('6 to attach, 1 left out')).toBeVisible()
    await expectAccessibleOnTheWay(program, 'papers to attach')
    await keys.enter(dialog.getByRole('button', { name: 'Attach 6 papers' }))
    await expect(dialog.getByText('5 papers were attached.')).toBeVisible()
    await expect(dialog.getByRole('alert')).toContainText('Morimoto Haruka.pdf is protected by a password.')
    await expect(dialog).toContainText('holds no text (a scan or picture): Whitfield diploma.pdf')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('finds an applicant by what a paper says, and reads it', async () => {
    await applicants.search.fill('weathervane botolph')
    await expect(applicants.count(1, 6)).toBeVisible()
    await expect(applicants.row('Nwosu')).toContainText('Found in a paper: 0104117.docx')
    await applicants.table.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Open 0104117.docx' }).click()
    await expect(page.getByRole('dialog')).toContainText('I restored the weathervane of Saint Botolph.')
    await expectAccessibleInBothSchemes(page, 'a Word file shown as text')
    await page.keyboard.press('Escape')
  })

  await test.step('drops further papers on the applicant’s own page', async () => {
    await dropFiles(page.getByRole('heading', { level: 1 }), [
      { name: 'photo.png', bytes: png(90, 60) },
      { name: 'empty.pdf', bytes: new Uint8Array() },
    ])
    await expect(page.getByText('empty.pdf is empty.')).toBeVisible()
    await page.getByRole('button', { name: 'Open photo.png' }).click()
    await expect(page.getByRole('img', { name: 'photo.png' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('screens: one key for each application', async () => {
    await page.getByRole('link', { name: 'All applicants' }).click()
    await page.getByRole('link', { name: 'Screening' }).click()
    const list = page.getByRole('grid', { name: 'Applications to screen' })
    const row = (name: string) => list.getByRole('row').filter({ hasText: name })
    const shown = (name: string) => page.getByRole('radio', { name })
    await expect(shown('Open 6')).toBeAttached()
    await expect(row('Morimoto')).toContainText('None')
    await list.focus()
    await expect(page.getByRole('region', { name: 'The application' })).toContainText('Nils Bergström')
    await page.keyboard.press('p')
    await page.keyboard.press('2')
    await expect(shown('Open 4')).toBeAttached()
    await expect(row('Bergström')).toContainText('Passed')
    await expect(row('Dąbrowski')).toContainText('Out')
    await page.keyboard.press('1')
    await expect(row('Morimoto')).toContainText('Out')
    // The last word is taken back, and said in full: another reason, and a note.
    await page.keyboard.press('Control+z')
    await expect(row('Morimoto')).toContainText('Open')
    await page.keyboard.press('ArrowUp')
    await page.getByRole('checkbox', { name: 'Applied late' }).check()
    await page.getByRole('textbox', { name: 'Note' }).fill('By two days.')
    await page.getByRole('button', { name: 'Screen out' }).click()
    await expect(row('Morimoto')).toContainText('Out')
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('By two days.')
    // What offers to take back the papers would lie over a small window.
    const notes = page.getByRole('button', { name: 'Close this message' })
    await expect(async () => {
      if ((await notes.count()) > 0) await notes.first().press('Enter', { timeout: 1000 })
      await expect(notes).toHaveCount(0, { timeout: 500 })
    }).toPass()
    await expectAccessibleScreens(program, [{ name: 'screening', open: async () => list.focus() }])
  })
})
