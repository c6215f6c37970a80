import { expect } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../../support/axe'
import type { Program } from '../../support/program'
import { exchange } from '../join'
import { TELLING, type Application } from './applications'
import { FIRST_COMPETENCY } from './hiring-action'
import { workOf } from './papers'

const ROUND = 'Written exercise'
const SECOND_COMPETENCY = 'Technical writing'
const REASON = 'The pilot test ends tomorrow, and nothing in it changes the work.'
const PASSPHRASE = 'harbour lantern quartz'
const INSTRUCTIONS = 'Summarise the attached report for a mayor, on one page.'

/** HR adds a written assessment that scores two competencies, and leaves its readiness checklist half done. */
export async function addAssessment({ page, screens }: Program): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Pages of the preparation' })
  await screens.stages.go('Preparation')
  await page.getByRole('button', { name: 'Add round' }).click()
  await page.getByRole('combobox', { name: 'Kind of round 2' }).click()
  await page.getByRole('option', { name: 'Written assessment' }).click()
  await page.getByRole('textbox', { name: 'Name of round 2' }).fill(ROUND)
  await sections.getByRole('link', { name: 'Technical assessment' }).click()
  await page.getByRole('textbox', { name: 'Instructions' }).fill(INSTRUCTIONS)
  await page.getByRole('combobox', { name: 'Competencies that are scored' }).click()
  for (const name of [FIRST_COMPETENCY, SECOND_COMPETENCY]) {
    await page.getByRole('option', { name }).click()
  }
  await page.keyboard.press('Escape')
  await page.getByLabel('Due on').fill('2026-03-02')
  await page.getByLabel('To be graded by').fill('2031-03-02')
  await expect(page.getByLabel('To be graded by')).toHaveValue('2031-03-02')
}

/** HR records when the work of an applicant came, a day late, with the file as the applicant called it. */
export async function takeInWork({ page }: Program, application: Application): Promise<void> {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('link', { name: 'Scoring' }).click()
  await page.getByRole('link', { name: 'Grading', exact: true }).click()
  const came = page.getByRole('region', { name: 'What came in' })
  await came.getByRole('button', { name: new RegExp(`from .*${application.number}`) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type="file"]').setInputFiles({
    name: `${application.family} exercise.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(await workOf(application)),
  })
  await expect(
    dialog.getByRole('button', { name: `${application.family} exercise.pdf`, exact: true }),
  ).toBeVisible()
  await dialog.getByLabel('Came in on', { exact: true }).fill('2026-03-03')
  await expectAccessibleInBothSchemes(page, 'recording what came in')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const row = came.getByRole('row', { name: new RegExp(application.number) })
  await expect(row).toContainText('late')
  await expect(row).toContainText('one file')
  await expect(page.getByText('in every file the name can be covered')).toBeVisible()
}

/** The checklist is not met, so HR says why grading begins; the work goes to two SMEs. */
export async function dealWork({ page }: Program): Promise<void> {
  const dealing = page.getByRole('region', { name: 'Dealing' })
  const deal = dealing.getByRole('button', { name: 'Deal one applicant' })
  await deal.click()
  await expect(dealing.getByRole('alert').filter({ hasText: 'say why grading begins' })).toBeVisible()
  await dealing.getByRole('textbox', { name: 'Why grading begins all the same' }).fill(REASON)
  await expectAccessibleInBothSchemes(page, 'the dealing of work')
  await deal.click()
  await expect(dealing).toContainText('All work that came in has two graders.')
  await expect(dealing).toContainText(REASON)
}

/** One grader at a window: every rating, its evidence and the analysis by keys, then submits and signs. */
export async function gradeByKeys(
  program: Program,
  application: Application,
  ratings: readonly [string, string],
): Promise<void> {
  const { page, screens } = program
  const { scoreSheet } = screens
  await exchange(program)
  await screens.stages.go('Scoring')
  await page.getByRole('link', { name: 'Grading', exact: true }).click()
  await page.getByRole('link', { name: 'Start grading' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Applicant ${application.number}` })).toBeVisible()
  // The work is there, and the name in it is covered.
  await page.getByRole('main').getByText(/█/).first().waitFor()
  expect(await page.content()).not.toMatch(TELLING)
  const first = scoreSheet.choices(FIRST_COMPETENCY).getByRole('radio').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('j')
  await expect(scoreSheet.analysis).toBeFocused()
  await page.keyboard.type('The summary names what matters. It is short enough for a mayor.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowUp')
  await expect(first).toBeFocused()
  for (const rating of ratings) await page.keyboard.press(rating)
  await expect(scoreSheet.analysis).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(scoreSheet.evidence(SECOND_COMPETENCY)).toBeFocused()
  await page.keyboard.type('The second paragraph.')
  await expect(scoreSheet.state).toContainText('Nothing is missing.')
  await expect(scoreSheet.state).toContainText(`${FIRST_COMPETENCY}: no words say what in the work`)
  await expectAccessibleInBothSchemes(page, 'work under grading')
  await page.keyboard.press('Control+Enter')
  await scoreSheet.confirmSubmit.click()
  await expect(scoreSheet.sign).toBeVisible()
  expect(await page.content()).not.toMatch(TELLING)
  await scoreSheet.signWith(PASSPHRASE)
  expect(await page.content()).not.toMatch(TELLING)
  await exchange(program)
}

/** HR sees what both gave, checks one sheet, finds the work beside the interviews, and asks a third. */
export async function expectResult(
  hr: Program,
  application: Application,
  graders: readonly [string, string],
): Promise<void> {
  const { page, screens } = hr
  await exchange(hr)
  await screens.stages.go('Scoring')
  await page.getByRole('link', { name: 'Grading', exact: true }).click()
  const results = page.getByRole('table', { name: 'Results' })
  const [first, second] = graders
  // Two of the two competencies must be exceeded for a 2 here, and the graders do not agree on one.
  await expect(results).toContainText(`${first}The rating of the work is 2`)
  await expect(results).toContainText(`${second}The rating of the work is 1`)
  await expectAccessibleInBothSchemes(page, 'what came of the grading')
  await results.getByRole('link', { name: new RegExp(first) }).click()
  await expect(page.getByText('The second paragraph.')).toBeVisible()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByRole('button', { name: 'Take the acceptance back' })).toBeVisible()
  await screens.stages.go('Decision')
  await page.getByRole('link', { name: 'Where applicants stand' }).click()
  const row = page.getByRole('row', { name: new RegExp(application.family) })
  await expect(row).toContainText(`The graders differ: ${SECOND_COMPETENCY}.`)
  await expect(row).toContainText('A third grader settles it.')
  await expectAccessibleInBothSchemes(page, 'where applicants with graded work stand')
  await screens.stages.go('Scoring')
  await page.getByRole('link', { name: 'Grading', exact: true }).click()
  await page.getByRole('button', { name: 'Deal one tie to a third SME' }).click()
  // All others belong to roles that this applicant does not apply for.
  await expect(page.getByRole('alert').filter({ hasText: 'No other SME may be asked' })).toBeVisible()
}
