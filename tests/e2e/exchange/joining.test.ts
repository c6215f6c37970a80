import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { AVERY, NOOR } from '../support/people'
import { expect, test } from '../support/test'
import { changesOf } from '../records/other-laptops'
import { Records } from '#shared/log/records'
import { deskOf } from '../main-job/steps/desk'
import { lostContent, resizeWindow } from '../support/window-size'

/** Two windows, each looked at several times, beside other tests. */
test.describe.configure({ timeout: 240_000 })

const POSITION = 'River Gauging Technician'
const OWN = 'Fingerprint'
const SMALL = { width: 1024, height: 640, zoom: 2 }
const USUAL = { width: 1280, height: 800, zoom: 1 }

test('a second interviewer joins the hiring action after HR compared the fingerprint by voice', async ({
  evenhand,
  secondLaptop,
}) => {
  const card = join(evenhand.share, 'noor.evenhand-card')
  const file = join(evenhand.share, 'noor.evenhand')
  const hr = await evenhand.start()
  const sme = await secondLaptop.start()
  const [clerk, noor] = [deskOf(hr), deskOf(sme)]
  let spokenByNoor = ''

  await test.step('HR starts a hiring action and has Noor on the panel', async () => {
    await hr.screens.firstStart.create(AVERY)
    await hr.screens.hiringActions.startOwn(POSITION)
    await hr.screens.stages.go('Panel')
    await hr.page.getByRole('button', { name: 'Add person' }).click()
    const form = hr.page.getByRole('dialog')
    await form.getByRole('textbox', { name: 'Name' }).fill(NOOR.name)
    await form.getByRole('textbox', { name: 'Email' }).fill(NOOR.email)
    await hr.page.keyboard.press('Enter')
    await expect(form).toBeHidden()
  })

  await test.step('Noor hands over the card of her laptop', async () => {
    const { laptops } = sme.screens
    await sme.screens.firstStart.create(NOOR)
    await noor.keys.enter(laptops.join)
    spokenByNoor = await laptops.fingerprint(OWN)
    expect(spokenByNoor).toMatch(/^\d{5}( \d{5}){7}$/)
    await sme.dialogs.saveTo(card)
    await noor.keys.enter(laptops.saveCard)
    await expect(sme.page.getByText(`Written to ${card}`)).toBeVisible()
    await expectAccessibleInBothSchemes(sme.page, 'joining')
    expect((await readFile(card, 'utf8')).includes('SECRET')).toBe(false)
  })

  await test.step('HR compares the fingerprint, and confirms', async () => {
    const { laptops } = hr.screens
    await hr.screens.stages.go('Records')
    await clerk.keys.enter(laptops.section)
    await expect(laptops.heading).toBeVisible()
    await hr.dialogs.open(card)
    await hr.dialogs.saveTo(file)
    await clerk.keys.enter(laptops.invite)
    const dialog = laptops.inviteDialog
    await expect(dialog).toContainText(NOOR.name)
    expect(await laptops.fingerprint(OWN, dialog)).toBe(spokenByNoor)
    await expect(dialog.getByRole('combobox', { name: 'Who this is' })).toHaveValue(NOOR.name)
    await expectAccessibleInBothSchemes(hr.page, 'inviting')
    await clerk.keys.enter(dialog.getByRole('button', { name: 'Confirm and write the joining file' }))
    await expect(dialog).toContainText('Compare the fingerprint by voice first.')
    await clerk.keys.backTo(dialog.getByRole('checkbox', { name: /We read the fingerprint/ }))
    await clerk.keys.press('Space')
    await clerk.keys.enter(dialog.getByRole('button', { name: 'Confirm and write the joining file' }))
    await expect(dialog).toBeHidden({ timeout: 30_000 })
    await expect(hr.page.getByText(`Written to ${file}`)).toBeVisible()
    await expect(laptops.row(NOOR.name)).toContainText('In use')
    await expect(laptops.row('(this one)')).toContainText(AVERY.name)
    await expectAccessibleInBothSchemes(hr.page, 'laptops')
    await resizeWindow(hr, SMALL)
    expect.soft(await lostContent(hr.page), 'what is lost of laptops at 200%').toEqual([])
    await resizeWindow(hr, USUAL)
    expect((await readFile(file)).toString('latin1', 0, 21)).toBe('age-encryption.org/v1')
  })

  await test.step('nobody else can open the file', async () => {
    await hr.dialogs.open(file)
    await expect(hr.call('laptop.join', { work: 'f'.repeat(32) })).rejects.toMatchObject({
      code: 'bundle.no-key',
    })
  })

  await test.step('Noor compares HR’s fingerprint, and takes the file in', async () => {
    const { laptops } = sme.screens
    await sme.dialogs.open(file)
    await noor.keys.enter(laptops.chooseFile)
    await expect(laptops.takeIn).toBeVisible({ timeout: 30_000 })
    await expect(sme.page.getByRole('main')).toContainText(POSITION)
    const heard = await hr.screens.laptops.fingerprint('Fingerprint of your own laptop')
    expect(await laptops.fingerprint('Fingerprint of that laptop')).toBe(heard)
    await expectAccessibleInBothSchemes(sme.page, 'what the file holds')
    await resizeWindow(sme, SMALL)
    expect.soft(await lostContent(sme.page), 'what is lost of the file’s contents at 200%').toEqual([])
    await resizeWindow(sme, USUAL)
    await noor.keys.to(sme.page.getByRole('checkbox', { name: /HR read me the same fingerprint/ }))
    await noor.keys.press('Space')
    await noor.keys.enter(laptops.takeIn)
    await expect(sme.page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible({
      timeout: 30_000,
    })
  })

  await test.step('Noor works under the entry that HR had made for her', async () => {
    await sme.screens.stages.go('Panel')
    await expect(sme.page.getByRole('grid')).toContainText(`${NOOR.name} (you)`)
    await sme.screens.stages.go('Records')
    await sme.screens.laptops.section.click()
    await expect(sme.screens.laptops.row('(this one)')).toContainText(NOOR.name)
    await expect(sme.screens.laptops.invite).toBeHidden()
    await expect(sme.page.getByText('Confirmed by HR')).toBeVisible()
  })

  await test.step('a laptop whose person lost the passphrase is renewed, and has to be confirmed again', async () => {
    const { page } = sme
    const before = (await sme.call('journal.state', {})).device
    await page.getByRole('button', { name: 'Renew…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Renew this laptop' })
    await dialog.getByRole('checkbox', { name: /I have lost my passphrase/ }).check()
    await expectAccessibleInBothSchemes(page, 'renewing')
    for (const label of ['Passphrase', 'The same passphrase again']) {
      await dialog.getByRole('textbox', { name: label, exact: true }).fill('another one of twelve words')
    }
    await page.keyboard.press('Enter')
    await expect(page.getByText('Not confirmed by HR yet')).toBeVisible({ timeout: 30_000 })
    expect((await sme.call('journal.state', {})).device).not.toBe(before)
    await expect(sme.screens.laptops.row(NOOR.name)).toContainText('In use')
  })

  await test.step('the only laptop of HR is renewed, and proves itself by the signing key', async () => {
    const { page } = hr
    await clerk.keys.enter(page.getByRole('button', { name: 'Renew…' }))
    await clerk.keys.enter(page.getByRole('button', { name: 'Renew this laptop' }))
    const prove = page.getByRole('button', { name: 'Prove by my signing key…' })
    await expect(prove).toBeVisible({ timeout: 30_000 })
    await expectAccessibleInBothSchemes(page, 'a laptop that the others do not know')
    await clerk.keys.enter(prove)
    const dialog = page.getByRole('dialog', { name: 'Prove that this laptop is yours' })
    await expectAccessibleInBothSchemes(page, 'proving a laptop')
    await clerk.keys.to(dialog.getByRole('textbox', { name: 'Passphrase' }))
    await page.keyboard.type(AVERY.passphrase)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden({ timeout: 30_000 })
    await expect(hr.screens.laptops.row('(this one)')).toContainText('by signing key')
    await expect(page.getByText('Proved by your signing key')).toBeVisible()
  })

  await test.step('HR takes Noor’s first laptop out of use, and says that others may know its passphrase', async () => {
    const { page, screens } = hr
    await clerk.keys.toRow(screens.laptops.table, screens.laptops.row(NOOR.name))
    await clerk.keys.takeFromMenu(page.getByRole('menuitem', { name: 'Take out of use…' }))
    const dialog = page.getByRole('dialog', { name: /^Take .* out of use$/ })
    await expectAccessibleInBothSchemes(page, 'taking a laptop out of use')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Stolen with the note on it')
    await dialog.getByRole('checkbox', { name: 'Others may know the passphrase of its person' }).check()
    await dialog.getByRole('button', { name: 'Take out of use' }).click()
    await expect(dialog).toBeHidden()
    await expect(screens.laptops.row(NOOR.name)).toContainText('Stolen with the note on it')
    const retired = new Records()
      .applyAll((await changesOf(hr)).changes)
      .views('device/')
      .map(({ values }) => values['retired'])
    expect([...retired]).toContainEqual(expect.objectContaining({ passphraseKnown: true }))
  })
})
