import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deskOf } from '../main-job/steps/desk'
import { goToStage } from '../main-job/steps/go-to-stage'
import { openSample } from '../main-job/steps/open-sample'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { expect, test } from '../support/test'
import { lostContent, resizeWindow } from '../support/window-size'

test.use({ profileWith: 'sample' })
test.describe.configure({ timeout: 180_000 })

test('competencies and questions go out as CSV and as an Evenhand file, and come into another hiring action', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { dialogs, keys, page } = desk
  const csv = join(evenhand.share, 'chosen.csv')
  const bundle = join(evenhand.share, 'chosen.evenhand')
  const dialog = page.getByRole('dialog')
  const names = page.getByRole('textbox', { name: /^Name of competency \d+$/ })

  await test.step('chosen on the page of competencies, with the questions that look at them', async () => {
    await openSample(desk)
    await goToStage(desk, 'Preparation')
    await page.getByRole('link', { name: 'Competencies' }).click()
    await keys.enter(page.getByRole('button', { name: 'Save as a file…' }))
    await expect(dialog.getByRole('checkbox', { name: /^With the .*questions? that/ })).toBeChecked()
    await dialog.getByRole('checkbox').first().uncheck()
    await expectAccessibleInBothSchemes(page, 'competencies to save')
    await dialogs.saveTo(csv)
    await keys.enter(dialog.getByRole('button', { name: 'Save' }))
    await expect(page.getByText(`Written to ${csv}`)).toBeVisible()
    const text = await readFile(csv, 'utf8')
    expect(text).toMatch(/^"?competency"?,/mu)
    expect(text).toMatch(/^"?question"?,/mu)
    expect(text).not.toMatch(/^"?introduction"?,/mu)
  })

  await test.step('chosen in the library', async () => {
    await page.getByRole('link', { name: 'Library' }).click()
    const choices = page.getByRole('checkbox', { name: /^Choose: / })
    await choices.nth(0).check()
    await choices.nth(1).check()
    await expect(page.getByText('2 are chosen.')).toBeVisible()
    await expectAccessibleInBothSchemes(page, 'what is chosen in the library')
    await dialogs.saveTo(bundle)
    await keys.enter(page.getByRole('button', { name: 'Save as a file' }))
    await page.getByRole('menuitem', { name: 'Evenhand file' }).click()
    await expect(page.getByText(`Written to ${bundle}`)).toBeVisible()
  })

  await test.step('read into a hiring action of its own, after a look, and taken back', async () => {
    await page.getByRole('link', { name: 'Evenhand' }).click()
    await keys.enter(page.getByRole('button', { name: 'Start a hiring action' }))
    await keys.write(page.getByRole('textbox', { name: 'Position' }), 'River Gauging Technician')
    await keys.choose(page.getByRole('combobox', { name: 'Begin with' }), 'Nothing')
    await keys.enter(page.getByRole('button', { name: 'Start', exact: true }))
    await expect(page.getByRole('heading', { level: 1, name: 'Set-up' })).toBeVisible()
    await page.getByRole('link', { name: 'Competencies' }).click()
    await dialogs.open(csv)
    await keys.enter(page.getByRole('button', { name: 'Read from a file…' }))
    await expect(dialog).toContainText(/Questions: [1-9]\d*\. Competencies: [1-9]\d*\./)
    await expect(dialog).toContainText('New here, will be added:')
    await expectAccessibleInBothSchemes(page, 'competencies and questions out of a file')
    for (const size of [
      { width: 1024, height: 640, zoom: 1 },
      { width: 1280, height: 800, zoom: 2 },
    ]) {
      await resizeWindow(program, size)
      expect(await lostContent(page)).toEqual([])
    }
    await resizeWindow(program, { width: 1280, height: 800, zoom: 1 })
    await keys.enter(dialog.getByRole('button', { name: 'Take over' }))
    await expect(dialog).toBeHidden()
    await expect(names.first()).not.toHaveValue('')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(names).toHaveCount(0)
    await dialogs.open(bundle)
    await keys.enter(page.getByRole('button', { name: 'Read from a file…' }))
    await expect(dialog).toContainText('Questions: 2.')
    await keys.enter(dialog.getByRole('button', { name: 'Take over' }))
    await expect(dialog).toBeHidden()
    await page.getByRole('link', { name: 'Guides' }).click()
    await expect(page.getByRole('textbox', { name: 'Required question' })).toHaveCount(2)
  })
})
