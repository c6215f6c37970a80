import { expect } from '@playwright/test'
import { foreignResume } from '../../../support/documents/foreign'
import { png } from '../../../support/papers/images'
import { dropFiles } from '../../support/drop-files'
import { AVERY } from '../../support/people'
import type { ShownScreen } from './shown-screen'

const HEIC = new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0')
/** Not in the guide's order. */
const QUESTIONS = [1, 2, 3, 5, 4] as const

/** From what comes before an interview to the records. */
export const FROM_INTERVIEWS: readonly ShownScreen[] = [
  {
    name: 'before the interview',
    open: async ({ page, screens }) => {
      await screens.hiringActions.action(/./).click()
      await screens.stages.go('Interviews')
      await screens.interviews.open('Bergström')
      await expect(page.getByText(/Page 1 of/).first()).toBeVisible()
    },
  },
  {
    name: 'the guide at hand',
    open: async ({ page }) => {
      await page.getByRole('radio', { name: 'Résumé', exact: true }).press('ArrowRight')
      const guide = page.getByRole('region', { name: 'Interview guide' })
      await expect(guide.getByRole('heading', { level: 3, name: /^Question 5/ })).toBeVisible()
    },
  },
  {
    name: 'a conflict of interest',
    open: async ({ page }) => {
      await page.getByRole('radio', { name: 'I have a conflict of interest' }).check()
      await expect(page.getByRole('textbox', { name: 'Why' })).toBeVisible()
    },
  },
  {
    name: 'no-show',
    open: async ({ screens }) => {
      await screens.interviewRoom.noShow.click()
      await expect(screens.noShow.dialog).toContainText('Wait ten minutes')
    },
  },
  {
    name: 'introduction',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await screens.interviewRoom.confirmAndBegin()
    },
  },
  {
    name: 'a question',
    open: async ({ page, screens }) => {
      for (const question of QUESTIONS) {
        await screens.interviewRoom.goToQuestion(question)
        await screens.interviewRoom.transcript(question).fill('A calm and thorough answer.')
      }
      await screens.interviewRoom.goToQuestion(1)
      await screens.interviewRoom.followUp(1, 'asked').click()
      await expect(page.getByText('Order asked: 1, 2, 3, 5, 4', { exact: true })).toBeVisible()
    },
  },
  {
    name: 'typing aids',
    open: async ({ page }) => {
      await page.keyboard.press('Alt+f')
      await page.keyboard.press('Alt+b')
      await page.getByRole('textbox', { name: 'Short form' }).fill('fg')
      await page.getByRole('textbox', { name: 'Written out' }).fill('flood gauge')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('rowheader', { name: 'fg', exact: true })).toBeVisible()
    },
  },
  {
    name: 'words to look at',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await screens.interviewRoom.transcript(1).fill('A calm and thorogh answer.')
      await page.getByRole('button', { name: /word to look at/ }).click()
      await expect(page.getByRole('button', { name: 'Replace thorogh by thorough' })).toBeVisible()
    },
  },
  {
    name: 'large type, résumé below',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('button', { name: 'Layout' }).click()
      await expect(page.getByRole('menuitemcheckbox', { name: 'Note-taker’s transcript' })).toBeChecked()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toBeHidden()
      await page.keyboard.press('Alt+v')
      await page.keyboard.press('Alt+d')
      await expect(page.getByRole('separator', { name: 'Height of the résumé' })).toBeVisible()
    },
  },
  {
    name: 'only question and transcript',
    open: async ({ page, screens }) => {
      await screens.interviewRoom.pause.focus()
      await page.keyboard.press('Alt+o')
      await expect(page.getByRole('navigation', { name: 'Parts of the interview' })).toBeHidden()
      // What had the focus is gone with the parts.
      await expect(screens.interviewRoom.transcript(1)).toBeFocused()
    },
  },
  {
    name: 'where paper notes go',
    open: async ({ page }) => {
      await page.keyboard.press('Alt+o')
      await page.keyboard.press('Alt+v')
      await page.keyboard.press('Alt+d')
      const photo = { name: 'photo.png', bytes: png(100, 100) }
      const scan = { name: 'scan.pdf', bytes: await foreignResume(['A flood gauge', 'A levee']) }
      await dropFiles(page.getByRole('main'), [photo, scan, { name: 'phone.heic', bytes: HEIC }])
      await expect(page.getByText('3 to attach, 0 left out')).toBeVisible()
      await expect(page.getByRole('alert')).toContainText('Save it as JPEG')
    },
  },
  {
    name: 'a paper note',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Attach 3 pages' }).click()
      // It would lie over what is looked for below.
      await page.getByRole('button', { name: 'Close this message' }).click()
      await page.getByRole('button', { name: /^Paper note 1 of 3 on question 1/ }).click()
      await expect(page.getByRole('slider', { name: 'Left edge' })).toBeVisible()
    },
  },
  {
    name: 'a paper note of a PDF',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Cancel' }).click()
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('button', { name: /^Paper note 3 of 3 on question 1/ }).click()
      await expect(page.getByRole('slider', { name: 'Left edge' })).toBeVisible()
    },
  },
  {
    name: 'a pause',
    open: async ({ page, screens }) => {
      await page.getByRole('button', { name: 'Cancel' }).click()
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('Alt+p')
      await expect(screens.interviewRoom.pauseReason('Technical fault')).toBeFocused()
      await expect(page.getByRole('main')).toMatchAriaSnapshot(`
        - heading /^Interview with / [level=1]
        - navigation "Parts of the interview":
          - button "Go on"
          - list:
            - listitem:
              - button "Introduction"
            - listitem:
              - button "Question 1 answered"
            - listitem:
              - button "Question 2 1 follow-up open answered"
        - group:
          - radiogroup /^Why/:
            - radio "Technical fault"
        - heading "Question 1 of 5" [level=2]
        - region "Question 1 of 5"
        - textbox "Transcript of question 1"
        - group "Paper notes on question 1"
        - button /^Next/
        - complementary "Résumé"
      `)
      // What changes with each word or second is never said by itself.
      await expect(page.getByRole('banner').getByRole('status')).toHaveText('')
      await expect(
        page.getByRole('navigation', { name: 'Parts of the interview' }).getByRole('status'),
      ).toHaveText('')
    },
  },
  {
    name: 'beside the guide',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Space')
      await page.keyboard.press('Alt+p')
      await expect(screens.interviewRoom.pause).toBeVisible()
      await page.keyboard.press('Alt+k')
      await expect(screens.interviewRoom.beside).toBeVisible()
    },
  },
  {
    name: 'something happened',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await expect(screens.interviewRoom.beside).toBeHidden()
      await page.keyboard.press('Alt+i')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page.getByText('Choose what happened.')).toBeVisible()
      await expect(page.getByRole('radio', { name: 'The interview is interrupted' })).toBeFocused()
      await page.getByRole('radio', { name: 'This is not the right person' }).check()
      await page.getByRole('button', { name: 'Stop the interview' }).click()
      await expect(page.getByText('Say what happened.')).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'What happened, in words' })).toBeFocused()
    },
  },
  {
    name: 'keys of the room',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog', { name: 'Keys of the interview room' })).toBeVisible()
    },
  },
  {
    name: 'what the applicant may see',
    open: async ({ page, screens }) => {
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('F9')
      await expect(screens.interviewRoom.applicantView).toBeVisible()
    },
  },
  {
    name: 'conclusion',
    open: async ({ page, screens }) => {
      await page.keyboard.press('F9')
      await expect(screens.interviewRoom.applicantView).toBeHidden()
      await screens.interviewRoom.goToQuestion(5)
      await screens.interviewRoom.next.click()
      await expect(screens.interviewRoom.end).toBeVisible()
    },
  },
  {
    name: 'before the interview ends',
    open: async ({ screens }) => {
      await screens.interviewRoom.end.click()
      const { ending } = screens.interviewRoom
      const order = ending.getByText('Questions asked in the order 1, 2, 3, 5, 4, not in the guide’s')
      await expect(order).toBeVisible()
    },
  },
  {
    name: 'score sheet',
    open: async ({ screens }) => {
      const { ending } = screens.interviewRoom
      await ending.getByRole('textbox').first().fill('There was no time.')
      await ending.getByRole('button', { name: 'The same reason for all' }).click()
      await ending.getByRole('button', { name: 'End the interview' }).click()
      await expect(screens.scoreSheet.heading).toBeVisible()
      await expect(screens.scoreSheet.state).toContainText('no rating')
      await expect(screens.scoreSheet.state).toContainText('not in the guide’s: There was no time.')
    },
  },
  {
    name: 'words to tie to a level',
    open: async ({ page, screens }) => {
      await screens.scoreSheet.transcript(1).selectText()
      await screens.scoreSheet.transcript(1).press('Alt+e')
      await expect(page.getByRole('menuitem', { name: /\(minimum qualification\)/ }).first()).toBeVisible()
    },
  },
  {
    name: 'words tied to a level',
    open: async ({ page, screens }) => {
      // The window has another size since: the choices are opened anew where they belong.
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toBeHidden()
      await screens.scoreSheet.transcript(1).selectText()
      await page.getByRole('button', { name: /^Tie the marked words… of question 1/ }).click()
      await page
        .getByRole('menuitem', { name: /\(minimum qualification\)/ })
        .first()
        .click()
      await expect(page.getByRole('button', { name: /^Untie/ })).toBeVisible()
      await screens.scoreSheet.ratings.nth(1).getByRole('radio', { name: 'Unsure for now' }).check()
      await expect(screens.scoreSheet.state).toContainText('unsure, needs a rating')
    },
  },
  {
    name: 'submit',
    open: async ({ screens }) => {
      await screens.scoreSheet.rateAll('Meets')
      await screens.scoreSheet.analysis.fill('All of it was shown well. Nothing was left open.')
      await expect(screens.scoreSheet.state).toContainText('Nothing is missing.')
      await screens.scoreSheet.submit.click()
      await expect(screens.scoreSheet.confirmSubmit).toBeVisible()
    },
  },
  {
    name: 'submitted sheet',
    open: async ({ screens }) => {
      await screens.scoreSheet.confirmSubmit.click()
      await expect(screens.scoreSheet.sign).toBeVisible()
    },
  },
  {
    name: 'sign, after a wrong passphrase',
    open: async ({ page, screens }) => {
      await screens.scoreSheet.enterPassphrase('not the passphrase')
      await screens.scoreSheet.confirmSign.click()
      await expect(page.getByText('This is not the passphrase of your signing key.')).toBeVisible()
      await expect(screens.scoreSheet.passphrase).toBeFocused()
      await expect(screens.scoreSheet.passphrase).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'signed sheet',
    open: async ({ page, screens }) => {
      await screens.scoreSheet.passphrase.fill(AVERY.passphrase)
      await screens.scoreSheet.confirmSign.click()
      await expect(screens.scoreSheet.signed).toBeVisible({ timeout: 45_000 })
      await expect(page.getByText(/Page 1 of/).first()).toBeVisible()
    },
  },
  {
    name: 'amending',
    open: async ({ screens }) => {
      await screens.scoreSheet.amend.click()
      await screens.scoreSheet.ratings.first().getByRole('radio', { name: 'Exceeds' }).check()
      await expect(screens.scoreSheet.state).toContainText('Different from what you submitted')
    },
  },
  {
    name: 'score sheets',
    open: async ({ page, screens }) => {
      await screens.stages.go('Scoring')
      await expect(page.getByRole('heading', { level: 1, name: 'Score sheets' })).toBeVisible()
      await expect(page.getByRole('table').first()).toBeVisible()
    },
  },
  {
    name: 'debriefs',
    open: async ({ page, screens }) => {
      await screens.stages.go('Decision')
      await expect(page.getByRole('table', { name: 'Debriefs' })).toBeVisible()
    },
  },
  {
    name: 'a debrief',
    open: async ({ page }) => {
      await page.getByRole('link', { name: /^Debrief of Nwosu/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Debrief: Nwosu/ })).toBeVisible()
      await expect(page.getByText('One person rated this interview.')).toBeVisible()
    },
  },
  {
    name: 'where applicants stand',
    open: async ({ page }) => {
      await page.getByRole('link', { name: 'Where applicants stand' }).click()
      await expect(page.getByRole('table', { name: 'Where applicants stand' })).toContainText('Nwosu')
    },
  },
  {
    name: 'records',
    open: async ({ screens }) => {
      await screens.stages.go('Records')
      await expect(screens.records.packetOf(/Bergström/)).toBeVisible()
    },
  },
]
