import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { storedRecords, transcripts } from '../durability/stored-records'
import { deskOf } from '../main-job/steps/desk'
import { begin, openInterview } from '../main-job/steps/open-interview'
import { openSample } from '../main-job/steps/open-sample'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { Evenhand } from '../support/evenhand'
import { AVERY } from '../support/people'
import { expect, test } from '../support/test'

test.use({ profileWith: 'sample' })

const PRIVATE_NOTE = 'Counted nine gauges by memory.'
const RESTORING_MS = 60_000

test('a person backs everything up with one key press and restores it on a new laptop, private notes included', async ({
  evenhand,
}) => {
  const stick = join(evenhand.share, 'stick')
  mkdirSync(stick)
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { page, dialogs, screens } = desk
  await dialogs.open(stick)

  await test.step('writes what nobody else has', async () => {
    await openSample(desk)
    await openInterview(desk, 'Kahananui')
    await begin(desk)
    await page.keyboard.press('Control+Enter')
    await expect(screens.interviewRoom.transcript(1)).toBeFocused()
    await page.keyboard.type(PRIVATE_NOTE)
    await screens.topBar.saved()
  })

  await test.step('backs up with one key press, while typing', async () => {
    await page.keyboard.press('Control+Shift+B')
    const dialog = page.getByRole('dialog', { name: 'Back up everything' })
    await dialog.getByRole('button', { name: 'Choose the folder' }).click()
    await expect(dialog.getByText('Backed up', { exact: true })).toBeVisible({ timeout: RESTORING_MS })
    await expectAccessibleInBothSchemes(page, 'the backup')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
  const [backup = '', key = ''] = readdirSync(stick).sort()
  expect(backup).toMatch(/^Evenhand backup Avery Haldane .*\.evenhand$/)
  expect(key).toBe(backup.replace(/\.evenhand$/, '.evenhand-key'))
  const before = await program.call('journal.state', {})
  await evenhand.close()

  const places = { profile: join(evenhand.share, 'new-laptop'), share: evenhand.share }
  mkdirSync(places.profile)
  const newLaptop = await Evenhand.at(places)
  try {
    const restored = await newLaptop.start()
    await restored.dialogs.open(join(stick, backup))
    await restored.page.getByRole('button', { name: 'Restore a backup' }).click()
    await restored.page.getByRole('button', { name: 'Choose the backup' }).click()
    await expect(restored.page.getByText(key)).toBeVisible()
    await expectAccessibleInBothSchemes(restored.page, 'the restoration')
    const form = restored.page.locator('form').filter({ hasText: 'when the backup was written' })
    await form.getByRole('textbox', { name: 'Passphrase' }).fill(AVERY.passphrase)
    await form.getByRole('button', { name: 'Restore' }).click()
    await expect(restored.page.getByRole('heading', { level: 1, name: 'Hiring actions' })).toBeVisible({
      timeout: RESTORING_MS,
    })
    await expect(restored.page.getByText('Your backup is restored.')).toBeVisible()
    const after = await restored.call('journal.state', {})
    expect(after.device).not.toBe(before.device)
    expect(chainHeads(after)).toEqual(expect.arrayContaining(chainHeads(before)))
    expect(transcripts(await storedRecords(restored))).toContain(PRIVATE_NOTE)
  } finally {
    await newLaptop.end('and-assert')
  }
})

function chainHeads({
  chains,
}: {
  readonly chains: readonly { chain: string; device: string; head: unknown }[]
}) {
  return chains.map(({ chain, device, head }) => JSON.stringify([chain, device, head])).sort()
}
