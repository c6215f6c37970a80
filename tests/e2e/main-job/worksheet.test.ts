import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/lib/paths.mjs'
import { expect, test } from '../support/test'
import { deskOf } from './steps/desk'
import { goToStage } from './steps/go-to-stage'
import { openSample } from './steps/open-sample'

test.use({ profileWith: 'sample' })

const WORKSHEET = join(ROOT, '../shared/reference/example-applicant-scheduling-worksheet.xlsx')

/** Its people, with the times as it has them, in the summer of 2019. */
const PEOPLE = [
  { name: /smith, joe/i, time: '13:00–14:00 EDT', status: 'Scheduled' },
  { name: /johnson, jane/i, time: '13:00–14:00 EDT', status: 'Scheduled' },
  { name: /doe, jane/i, time: '09:00–10:00 EDT', status: 'Scheduled' },
] as const

test('the toolkit’s scheduling worksheet imports as it is', async ({ evenhand }) => {
  test.skip(!existsSync(WORKSHEET), 'the reference worksheet is not there')
  const desk = deskOf(await evenhand.start())
  const { dialogs, keys, page, screens } = desk
  const { applicants, importPage, interviews } = screens
  await openSample(desk)
  await keys.enter(applicants.import)
  await dialogs.open(WORKSHEET)
  await keys.enter(importPage.choose)
  await expect(page.getByRole('heading', { name: /Second Round Interviews/ })).toBeVisible()
  // The file names no zone, so the person says which one its times are in.
  await keys.choose(importPage.zone, 'America/New York')
  await keys.enter(importPage.run)
  await expect(importPage.done).toContainText('3 applicants, 3 interviews')
  await keys.enter(importPage.showApplicants)
  await expect(applicants.count(15, 15)).toBeVisible()
  for (const { name } of PEOPLE) await expect(applicants.row(name)).toHaveCount(1)
  await goToStage(desk, 'Interviews')
  await keys.to(interviews.table)
  await keys.press('End')
  for (const { name, time, status } of PEOPLE) {
    await expect(interviews.rows(name)).toContainText(time)
    await expect(interviews.rows(name)).toContainText(status)
    await expect(interviews.rows(name)).toContainText('Interview 2: depth')
  }
})
