import { join } from 'node:path'
import { AVERY } from '../support/people'
import { expect, test } from '../support/test'
import { beginWork } from './steps/begin-work'
import { deskOf } from './steps/desk'
import { goToStage } from './steps/go-to-stage'
import { scheduleInterview } from './steps/schedule-interview'
import { dayInChicago } from './steps/times'

const LATE = join(import.meta.dirname, 'fixtures/late-applicants.csv')

test('a newcomer, with the keyboard alone, opens the sample, imports applicants, finds one and schedules them', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { dialogs, keys, screens } = desk
  const { applicants, importPage, interviews } = screens
  await beginWork(desk, AVERY)

  await test.step('imports what is good of a file, and sees what is not', async () => {
    await goToStage(desk, 'Applicants')
    await expect(applicants.count(12, 12)).toBeVisible()
    await keys.enter(applicants.import)
    await dialogs.open(LATE)
    await keys.enter(importPage.choose)
    await expect(importPage.problem(/^Row 5\b.*[Nn]ame/)).toBeVisible()
    await expect(importPage.duplicate(/^Row 4: Amara Nwosu is an applicant already/)).not.toBeChecked()
    await expect(importPage.run).toBeDisabled()
    await keys.to(importPage.leaveOut)
    await keys.press('Space')
    await keys.enter(importPage.run)
    await expect(importPage.done).toContainText('Imported from late-applicants.csv: 3 applicants.')
    await keys.enter(importPage.showApplicants)
    await expect(applicants.count(15, 15)).toBeVisible()
  })

  await test.step('finds an applicant by a word of the name', async () => {
    await keys.press('/')
    await expect(applicants.search).toBeFocused()
    await keys.type('wren')
    await expect(applicants.count(1, 15)).toBeVisible()
    await expect(applicants.row('Farquharson')).toContainText('Not scheduled')
  })

  await test.step('adds an interview by hand', async () => {
    await keys.toRow(applicants.table, applicants.row('Farquharson'))
    await keys.takeFromMenu(applicants.item('Add interview'))
    await expect(screens.interviewForm.applicant).toHaveValue(/^Farquharson/)
    await scheduleInterview(desk, {
      date: dayInChicago(4),
      start: '14:00',
      panel: [
        { person: AVERY.name, role: 'Lead' },
        { person: 'Rósa Lindqvist', role: 'Rater' },
      ],
    })
    await expect(applicants.row('Farquharson')).toContainText('14:00–15:00')
    await goToStage(desk, 'Interviews')
    const row = interviews.rows('Farquharson')
    await expect(row).toContainText(`${AVERY.name} (lead), Rósa Lindqvist (rater)`, { ignoreCase: true })
    await expect(row).toContainText('14:00–15:00')
    await screens.topBar.saved()
  })

  await test.step('finds everything again after closing the window', async () => {
    await evenhand.close()
    const again = deskOf(await evenhand.start())
    await expect(again.screens.hiringActions.action('Emergency Management Specialist')).toBeVisible()
    await again.keys.enter(again.screens.hiringActions.action('Emergency Management Specialist'))
    await expect(again.screens.applicants.search).toHaveValue('wren')
    await expect(again.screens.applicants.row('Farquharson')).toContainText('Scheduled')
  })
})
