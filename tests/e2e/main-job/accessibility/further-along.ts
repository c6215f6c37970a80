import { expect } from '@playwright/test'
import type { ShownScreen } from './shown-screen'

/** From the empty list of hiring actions through what the sample shows that is further along. */
export const furtherAlong = (packet: string): readonly ShownScreen[] => [
  {
    name: 'grading, of the sample that is further along',
    open: async ({ dialogs, page, screens }) => {
      await page.getByRole('button', { name: 'Open the sample further along' }).click()
      await screens.hiringActions.sampleOpened()
      await screens.stages.go('Scoring')
      await page.getByRole('link', { name: 'Grading', exact: true }).click()
      await expect(page.getByRole('table', { name: 'Results' })).toContainText('gave every competency alike')
      await expect(page.getByText(/left$/).first()).toBeVisible()
      await expect(page.getByRole('table', { name: 'Progress' })).toContainText('14:00')
      await dialogs.saveTo(packet)
      await page
        .getByRole('button', { name: /^Packet for grading the work of/ })
        .first()
        .click()
      await screens.records.expectWritten(packet)
    },
  },
  {
    name: 'recording what came in',
    open: async ({ page }) => {
      const record = page.getByRole('button', { name: /^Record what came in from Nwosu/ })
      await record.click()
      await page.getByRole('radiogroup', { name: 'What came of it' }).waitFor()
      // What is typed outlives the dialog, and is not recorded.
      await page.getByLabel('Came in at', { exact: true }).fill('14:05')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(record).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('is not saved yet')
      await expect(page.getByLabel('Came in at', { exact: true })).toHaveValue('14:05')
    },
  },
  {
    name: 'work to be graded',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('link', { name: 'Start grading' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Applicant 01/ })).toBeVisible()
      await expect(
        page
          .getByRole('tabpanel')
          .getByText(/board|river/)
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'a résumé to be reviewed',
    open: async ({ page, screens }) => {
      await screens.stages.go('Applicants')
      await screens.resumeReview.tab.click()
      await screens.resumeReview.start.click()
      await expect(page.getByText(/Page 1 of/).first()).toBeVisible()
    },
  },
  {
    name: 'decisions, of the sample that is further along',
    open: async ({ page, screens }) => {
      await screens.stages.go('Decision')
      await page.getByRole('link', { name: 'Decisions' }).click()
      await expect(page.getByRole('table', { name: 'Decisions' })).toContainText('Advance')
    },
  },
]
