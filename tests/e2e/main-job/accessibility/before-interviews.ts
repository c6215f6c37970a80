import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { dropFiles } from '../../support/drop-files'
import type { ShownScreen } from './shown-screen'

const LATE = join(import.meta.dirname, '../fixtures/late-applicants.csv')

async function preparation(page: Page, section: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Pages of the preparation' })
  await sections.getByRole('link', { name: section }).click()
}

/** From the hiring actions to the schedule. */
export const BEFORE_INTERVIEWS: readonly ShownScreen[] = [
  {
    name: 'hiring actions',
    open: async ({ screens }) => {
      await expect(screens.hiringActions.action(/./)).toBeVisible()
    },
  },
  {
    name: 'start a hiring action',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Start a hiring action' }).click()
      await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Position' })).toBeVisible()
    },
  },
  {
    name: 'profile',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('banner').getByRole('link', { name: 'Avery Haldane' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'You and this program' })).toBeVisible()
    },
  },
  {
    name: 'preparation',
    open: async ({ page, screens }) => {
      await screens.topBar.home.click()
      await screens.hiringActions.action(/./).click()
      await screens.stages.go('Preparation')
      await expect(page.getByRole('textbox', { name: 'Name of round 1' })).toBeVisible()
    },
  },
  {
    name: 'save as a template',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Save as a template…' }).click()
      await expect(page.getByRole('dialog').getByRole('checkbox', { name: 'Contacts' })).toBeChecked()
    },
  },
  {
    name: 'job tasks',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await preparation(page, 'Job tasks')
      await expect(page.getByRole('textbox', { name: 'Job task 1', exact: true })).toBeVisible()
    },
  },
  {
    name: 'competencies',
    open: async ({ page }) => {
      await preparation(page, 'Competencies')
      await expect(page.getByRole('textbox', { name: 'Name of competency 1' })).toBeVisible()
    },
  },
  {
    name: 'interview guide',
    open: async ({ page }) => {
      await preparation(page, 'Guides')
      await expect(page.getByRole('region', { name: 'Question 1' })).toBeVisible()
    },
  },
  {
    name: 'publish a guide',
    open: async ({ page }) => {
      await page.getByRole('textbox', { name: 'Conclusion' }).fill('HR writes to you.')
      await page.getByRole('button', { name: 'Publish…' }).click()
      await expect(page.getByRole('dialog').getByText('The conclusion')).toBeVisible()
    },
  },
  {
    name: 'words that draw a warning',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.getByRole('button', { name: 'Words that draw a warning…' }).click()
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/\[protected\]/)
    },
  },
  {
    name: 'technical assessment',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await preparation(page, 'Set-up')
      await page.getByRole('button', { name: 'Add round' }).click()
      await page.getByRole('combobox', { name: 'Kind of round 4' }).click()
      await page.getByRole('option', { name: 'Written assessment' }).click()
      await preparation(page, 'Technical assessment')
      await page.getByRole('combobox', { name: 'Competencies that are scored' }).click()
      const chosen = await pickTwoAtOnce(page)
      await page.keyboard.press('Escape')
      await expect(page.locator('.mantine-Pill-label')).toHaveText(chosen)
      await page.getByRole('button', { name: 'Add point' }).click()
      await expect(page.getByRole('textbox', { name: 'Point 1' })).toBeVisible()
    },
  },
  {
    name: 'library',
    open: async ({ page }) => {
      await preparation(page, 'Library')
      await page.getByRole('textbox', { name: 'Search by the beginnings of words' }).fill('plan')
      await expect(page.getByRole('button', { name: /^Insert:/ }).first()).toBeVisible()
      await expect(page.getByText(/^Used in: Emergency.*Rated so far: .*meets/).first()).toBeVisible()
    },
  },
  {
    name: 'panel',
    open: async ({ page, screens }) => {
      await screens.stages.go('Panel')
      await expect(page.getByRole('grid', { name: 'People of this hiring action' })).toBeVisible()
    },
  },
  {
    name: 'add person',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Add person' }).click()
      await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeVisible()
    },
  },
  {
    name: 'applicants',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await screens.stages.go('Applicants')
      await expect(screens.applicants.row('Nwosu')).toBeVisible()
    },
  },
  {
    name: 'filter of applicants',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Filter by status' }).click()
      await expect(page.getByText('Withdrawal').last()).toBeVisible()
    },
  },
  {
    name: 'menu of an applicant',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'More for Amara Chidinma Nwosu' }).click()
      await expect(screens.applicants.item('Edit')).toBeVisible()
    },
  },
  {
    name: 'add applicant',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await screens.applicants.add.click()
      await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Family name' })).toBeVisible()
    },
  },
  {
    name: 'page of an applicant',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await screens.applicants
        .row('Nwosu')
        .getByRole('link', { name: /^Nwosu/ })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: /Nwosu/ })).toBeVisible()
    },
  },
  {
    name: 'recuse myself',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Recuse myself' }).click()
      await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Reason' })).toBeVisible()
    },
  },
  {
    name: 'paper of an applicant',
    open: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page
        .getByRole('button', { name: /^Open .*\.pdf$/ })
        .first()
        .click()
      await expect(
        page
          .getByRole('dialog')
          .getByText(/Page 1 of/)
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'import',
    open: async ({ page, screens }) => {
      await page.keyboard.press('Escape')
      await screens.stages.go('Applicants')
      await screens.applicants.import.click()
      await expect(screens.importPage.choose).toBeVisible()
    },
  },
  {
    name: 'preview of an import',
    open: async ({ dialogs, screens }) => {
      await dialogs.open(LATE)
      await screens.importPage.choose.click()
      await expect(screens.importPage.problem(/^Row 5\b/)).toBeVisible()
    },
  },
  {
    name: 'today',
    open: async ({ page, screens }) => {
      // Something is due today.
      await screens.stages.link('Interviews').click()
      await expect(page.getByRole('link', { name: /^Start ?the interview with / }).first()).toBeFocused()
      await expect(page.getByRole('main')).toMatchAriaSnapshot(`
        - heading "Today" [level=1]
        - paragraph: /F8 goes to the next one/
        - list "Your interviews today, in their order":
          - listitem:
            - heading /^\\d+:\\d+ [AP]M. / [level=2]
            - link /^Start the interview with /
            - term: Where
            - definition
            - term: Panel
            - definition: Avery Haldane (lead)
            - term: Ready
        - region "Still open":
          - heading "Still open" [level=2]
      `)
    },
  },
  {
    name: 'interviews',
    open: async ({ screens }) => {
      await screens.stages.go('Interviews')
      await expect(screens.interviews.rows('Bergström')).toBeVisible()
    },
  },
  {
    name: 'menu of an interview',
    open: async ({ page, screens }) => {
      await screens.interviews.rows('Bergström').getByRole('button').click()
      await expect(screens.applicants.item('Edit')).toBeVisible()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'edit interview',
    open: async ({ screens }) => {
      await screens.applicants.item('Edit').click()
      await expect(screens.interviewForm.member(1)).toBeVisible()
    },
  },
  {
    name: 'a large import under way',
    open: async ({ electron, page, screens }) => {
      await page.keyboard.press('Escape')
      await screens.stages.go('Applicants')
      await screens.applicants.import.click()
      const lines = Array.from({ length: 300 }, (_, at) => `Name ${at},Given,9${at}`)
      const bytes = new TextEncoder().encode(['Last name,First name,Applicant number', ...lines].join('\n'))
      await dropFiles(screens.importPage.choose, [{ name: 'many.csv', bytes }])
      await expect(screens.importPage.run).toBeEnabled()
      // The first part is written and never done: the last screen of all, so nobody waits for the others.
      await electron.evaluate(({ ipcMain }) => {
        ipcMain.removeHandler('drafts.discard')
        ipcMain.handle('drafts.discard', async () => new Promise(() => undefined))
      })
      await screens.importPage.run.click()
      await expect(page.getByText('Importing applicants: 0 of 300.')).toBeVisible()
      await expect(page.getByRole('progressbar', { name: 'Import of applicants' })).toBeAttached()
    },
  },
]

/** The first two of a list, so soon after each other that nothing can be stored between. Answers what they are called. */
async function pickTwoAtOnce(page: Page): Promise<readonly string[]> {
  await page.getByRole('option').nth(1).waitFor()
  return page.getByRole('option').evaluateAll(async (options) => {
    const picked: string[] = []
    for (const option of options.slice(0, 2)) {
      picked.push(option.textContent ?? '')
      ;(option as HTMLElement).click()
      // What a click changes is drawn in a microtask.
      await Promise.resolve()
    }
    return picked
  })
}
