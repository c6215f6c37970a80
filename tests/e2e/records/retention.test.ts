import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdftotext } from '../../support/documents/pdf-tools'
import { expectAccessibleInBothSchemes } from '../support/axe'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { lostContent, resizeWindow } from '../support/window-size'

const TITLE = 'River Gauging Technician'
const WRITING_MS = 60_000

test('HR keeps an archive of a finished hiring action and removes it from the laptop; it does not come back', async ({
  evenhand,
}) => {
  const kept = join(evenhand.share, 'kept.evenhand')
  const program = await evenhand.start()
  const { page, dialogs, screens } = program
  await screens.firstStart.create({
    name: 'Avery Haldane',
    title: '',
    agency: 'Bureau of Tidal Works',
    email: '',
    passphrase: 'harbour lantern quartz meadow',
  })
  await screens.hiringActions.startOwn(TITLE)
  await page.getByRole('link', { name: 'Records' }).click()
  await test.step('a redacted copy names what remains, and is written once that was seen', async () => {
    await redact(program, join(evenhand.share, 'redacted.evenhand'))
  })
  await dialogs.saveTo(kept)
  await page.getByRole('link', { name: 'Keep and remove' }).click()

  await test.step('a legal hold stops it', async () => {
    await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('A court asks.')
    await page.getByRole('button', { name: 'Set a legal hold' }).click()
    await expect(page.getByText('A court asks.')).toBeVisible()
    const write = page.getByRole('button', { name: 'Write and verify the final archive' })
    await write.click()
    await expect(page.getByText('Say why it is closed.')).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Why the hiring action is closed' })
      .fill('The position was filled.')
    await write.click()
    await expect(page.getByRole('alert').filter({ hasText: 'legal hold' }).last()).toBeVisible()
    expect(existsSync(kept)).toBe(false)
    await expectAccessibleInBothSchemes(page, 'keep and remove')
    await page.getByRole('button', { name: 'Release the hold' }).click()
    await expect(page.getByText('No legal hold stands.')).toBeVisible()
  })

  await test.step('archive, verified; title typed; removed', async () => {
    await page.getByRole('button', { name: 'Write and verify the final archive' }).click()
    await expect(page.getByText(`Verified where it lies: ${kept}`)).toBeVisible({ timeout: WRITING_MS })
    expect(await pdftotext(readFileSync(join(evenhand.share, 'kept.contents.pdf')))).toContain(
      'The position was filled.',
    )
    const remove = page.getByRole('button', { name: 'Close and remove' })
    await expect(remove).toBeDisabled()
    await page.getByRole('textbox', { name: 'Type the title' }).fill(TITLE)
    await remove.click()
    await expect(screens.hiringActions.heading).toBeVisible()
    await expect(page.getByText(`${TITLE} was removed from this laptop.`)).toBeVisible()
    await expect(screens.hiringActions.action(TITLE)).toBeHidden()
  })
  await evenhand.close()

  const again = await evenhand.start()
  await expect(again.screens.hiringActions.heading).toBeVisible()
  await expect(again.page.getByText('No hiring action yet')).toBeVisible()
  const { chains } = await again.call('journal.state', {})
  expect(chains.filter(({ chain }) => chain.startsWith('action/'))).toEqual([])
  const chainFolders = join(evenhand.profile, 'profile', 'journal', 'chains')
  const left = readdirSync(chainFolders).filter((name) => name.startsWith('action-'))
  for (const folder of left) expect(readdirSync(join(chainFolders, folder))).toEqual([])
})

async function redact(program: Program, path: string): Promise<void> {
  const { dialogs, page } = program
  await dialogs.saveTo(path)
  const open = page.getByRole('button', { name: 'Redacted copy' })
  await open.click()
  const dialog = page.getByRole('dialog', { name: 'Redacted copy for a records request' })
  await dialog.getByRole('combobox', { name: 'People to remove' }).fill('Avery')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: 'Other words to look for' }).fill('Gauging')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Show what remains' }).click()
  await expect(dialog.getByRole('status')).toContainText('A removed name still stands in one place')
  const save = dialog.getByRole('button', { name: 'Save the redacted copy' })
  await expect(save).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'I have seen these places, and they may stay' }).check()
  for (const width of [1280, 1024]) {
    await resizeWindow(program, { width, height: width * 0.625, zoom: 1 })
    expect(await lostContent(page)).toEqual([])
  }
  await expectAccessibleInBothSchemes(page, 'a redacted copy')
  await save.click()
  await expect(dialog.getByText(`Written to ${path}`)).toBeVisible({ timeout: WRITING_MS })
  expect(readFileSync(path).includes('Avery Haldane')).toBe(false)
  await page.keyboard.press('Escape')
  await expect(open).toBeFocused()
}
