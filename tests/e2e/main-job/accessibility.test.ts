import { join } from 'node:path'
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from '../support/test'
import { BEFORE_INTERVIEWS } from './accessibility/before-interviews'
import { furtherAlong } from './accessibility/further-along'
import { FROM_INTERVIEWS } from './accessibility/from-interviews'
import { expectAccessibleScreens } from './accessibility/shown-screen'

/** Many screens, each drawn and looked at three times, beside other tests. */
test.describe.configure({ timeout: 240_000 })

test.describe('on a profile with the sample', () => {
  test.use({ profileWith: 'sample' })

  test('everything before the interviews is accessible, and fits a small window at 200%', async ({
    evenhand,
  }) => {
    await expectAccessibleScreens(await evenhand.start(), BEFORE_INTERVIEWS)
  })

  test('everything from the interview to the records is accessible, and fits a small window at 200%', async ({
    evenhand,
  }) => {
    const damaged = join(evenhand.share, 'damaged.pdf')
    const program = await evenhand.start()
    await expectAccessibleScreens(program, [
      ...FROM_INTERVIEWS,
      {
        name: 'records, with an archive that was written and another that is damaged',
        open: async ({ dialogs, screens }) => {
          const archive = join(evenhand.share, 'archive.evenhand')
          await dialogs.saveTo(archive)
          await screens.records.saveArchive.click()
          await screens.records.expectWritten(archive)
          await writeFile(damaged, (await readFile(archive)).subarray(0, 5000))
          await dialogs.open(damaged)
          await screens.records.chooseFile.click()
          await expect(screens.records.result).toContainText('Not intact')
        },
      },
    ])
  })
})

test('the first screens, and a sample that is further along, are accessible, and fit a small window at 200%', async ({
  evenhand,
}) => {
  await expectAccessibleScreens(await evenhand.start(), [
    {
      name: 'first start, with what is wrong',
      open: async ({ page, screens }) => {
        await screens.firstStart.field('Name').fill('Avery')
        await screens.firstStart.field('Passphrase').fill('harbour')
        await page.keyboard.press('Enter')
        await expect(page.getByText('This is not the same passphrase.')).toBeVisible()
      },
    },
    {
      name: 'no hiring action',
      open: async ({ page, screens }) => {
        await screens.firstStart.field('Passphrase').fill('harbour lantern quartz')
        await screens.firstStart.field('The same passphrase again').fill('harbour lantern quartz')
        await screens.firstStart.begin.click()
        await expect(page.getByText('No hiring action yet')).toBeVisible({ timeout: 30_000 })
      },
    },
    ...furtherAlong(join(evenhand.share, 'packet.pdf')),
  ])
})
