import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdftotext } from '../../support/documents/pdf-tools'
import { AVERY } from '../support/people'
import { expect, test } from '../support/test'
import { deskOf } from './steps/desk'
import { goToStage } from './steps/go-to-stage'
import { begin, openInterview } from './steps/open-interview'
import { openSample } from './steps/open-sample'
import { reportIncident } from './steps/report-incident'
import { scheduleInterview } from './steps/schedule-interview'
import { expectSigned, saveSheet, tryToSign } from './steps/sign-sheet'
import { submitSheet } from './steps/submit-sheet'
import { dayInChicago } from './steps/times'
import { tool } from './witnesses/command-line'

test.use({ profileWith: 'sample' })

const MOVED = 'Somebody else speaks here'

test('a lead records who was not there: another person, a break, and an applicant who did not come; and signs the sheet', async ({
  evenhand,
}) => {
  const desk = deskOf(await evenhand.start())
  const { keys, page, screens } = desk
  const { interviewForm, interviewRoom, interviews, noShow, scoreSheet } = screens
  await openSample(desk)

  await test.step('must wait for who may still come', async () => {
    await openInterview(desk, 'Bergström')
    await keys.enter(interviewRoom.noShow)
    await expect(noShow.dialog).toContainText('Wait ten minutes after the start')
    await expect(noShow.called).toBeDisabled()
    await expect(noShow.mark).toBeDisabled()
    await keys.press('Escape')
    await expect(noShow.dialog).toBeHidden()
    await expect(interviewRoom.noShow).toBeFocused()
  })

  await test.step('stops for the wrong person, and moves what was written to where it belongs', async () => {
    await openInterview(desk, 'Bergström')
    await begin(desk)
    await keys.press('Control+Enter')
    await expect(interviewRoom.transcript(1)).toBeFocused()
    await keys.type(MOVED)
    await reportIncident(desk, 'This is not the right person', 'Stop the interview')
    await expect(interviewRoom.begin).toBeVisible()
    // The room is gone with what had the focus in it.
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
    await keys.enter(page.getByRole('button', { name: 'Move them…' }))
    await keys.choose(page.getByRole('combobox', { name: 'To which interview' }), 'Siobhán')
    await keys.enter(page.getByRole('button', { name: 'Move the notes' }))
    await expect(page.getByRole('heading', { level: 1, name: /^Interview with Siobhán/ })).toBeVisible()
    await openInterview(desk, 'Reyes-O’Malley')
    await begin(desk)
    await keys.press('Control+Enter')
    await expect(interviewRoom.transcript(1)).toHaveValue(
      new RegExp(`^\\[Moved from the notes on Nils Erik Bergström by ${AVERY.name}, .*\\]\n${MOVED}$`),
    )
  })

  await test.step('interrupts that one, and goes on with it by the key of the day', async () => {
    await reportIncident(desk, 'The interview is interrupted', 'Interrupt the interview')
    await expect(page.getByText(/^The interview broke off/)).toBeVisible()
    await goToStage(desk, 'Interviews')
    await expect(interviews.table).toBeVisible()
    await keys.press('F8')
    await expect(page.getByRole('button', { name: 'Go on with the interview' })).toBeVisible()
    await keys.enter(page.getByRole('button', { name: 'Go on with the interview' }))
    await expect(interviewRoom.pause).toBeVisible()
    // The button is gone with the break.
    await expect(interviewRoom.transcript(1)).toBeFocused()
    await expect(page.getByText(/^The interview broke off/)).toBeHidden()
    // The key of the clock does the same.
    await reportIncident(desk, 'The interview is interrupted', 'Interrupt the interview')
    await expect(interviewRoom.goOn).toHaveCount(2)
    await keys.press('Alt+p')
    await expect(interviewRoom.pause).toBeVisible()
    await expect(page.getByText(/^The interview broke off/)).toBeHidden()
  })

  await test.step('has an interview to which nobody came', async () => {
    await goToStage(desk, 'Interviews')
    await keys.enter(interviews.add)
    await keys.choose(interviewForm.applicant, 'Whitfield')
    await scheduleInterview(desk, {
      date: dayInChicago(-1),
      start: '10:00',
      panel: [{ person: AVERY.name, role: 'Lead' }],
    })
    await openInterview(desk, 'Whitfield')
  })

  await test.step('goes through the steps', async () => {
    await keys.enter(interviewRoom.noShow)
    await keys.to(noShow.called)
    await expect(noShow.mark).toBeDisabled()
    await keys.press('Space')
    await keys.enter(noShow.mark)
    await keys.to(noShow.told)
    await keys.press('Space')
    await keys.enter(noShow.toSheet)
    await expect(scoreSheet.analysis).toHaveValue('No-show')
    await expect(scoreSheet.ratings).toHaveCount(0)
    await expect(scoreSheet.state).toContainText('A no-show has no interview rating.')
  })

  await test.step('signs', async () => {
    const file = join(evenhand.share, 'no-show.pdf')
    await submitSheet(desk)
    await tryToSign(desk, AVERY.passphrase)
    await expectSigned(desk)
    await saveSheet(desk, file)
    expect(await tool('pdfsig', '-nocert', file)).toContain('Signature is Valid')
    expect(await pdftotext(await readFile(file))).toContain('No-show')
    await goToStage(desk, 'Interviews')
    await expect(interviews.rows('Whitfield')).toContainText('No show')
  })
})
