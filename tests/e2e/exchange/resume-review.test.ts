import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessibleInBothSchemes } from '../support/axe'
import { AVERY, BEN, NOOR } from '../support/people'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { chooseFolder, exchange, letIn } from './join'
import { textOfDatabases } from './week'

/** Three programs at once, beside other tests. */
test.describe.configure({ timeout: 300_000 })

const RESUME = join(
  import.meta.dirname,
  '../../../resources/samples/flood-preparedness/resumes/bergstrom.pdf',
)

test('two SMEs review a résumé by the keyboard alone, blind to the name and to each other, and a third breaks their tie', async ({
  evenhand,
  secondLaptop,
  thirdLaptop,
}) => {
  const { share } = evenhand
  const folder = join(share, 'exchange')
  mkdirSync(folder)
  const clerk = await evenhand.start()
  const all = [clerk, await secondLaptop.start(), await thirdLaptop.start()] as const

  await test.step('HR takes in an applicant with a résumé, hides the names and deals', async () => {
    await clerk.screens.firstStart.create(AVERY)
    await clerk.screens.hiringActions.startOwn('River Gauging Technician')
    await letIn(clerk, all[1], NOOR, share)
    await letIn(clerk, all[2], BEN, share)
    await prepare(clerk)
    await toReview(clerk)
    await expect(clerk.page.getByText('in every résumé the name can be covered')).toBeVisible()
    await expectAccessibleInBothSchemes(clerk.page, 'the dealing of résumés')
    await clerk.page.getByRole('button', { name: 'Deal one applicant' }).click()
    await expect(clerk.page.getByText('Every applicant has two reviewers.')).toBeVisible()
    await toOpenWork(clerk)
    await expect(clerk.page.getByRole('row', { name: /Résumé review to do .*Bergström, Nils/ })).toHaveCount(
      2,
    )
    for (const program of all) await chooseFolder(program, folder)
    for (const program of all) await exchange(program)
  })

  const [first, second, third] = await bySeat(all)

  await test.step('the first moves the applicant forward, and nobody else can read it', async () => {
    await startReviewing(first)
    const { page } = first
    await expect(page.getByRole('heading', { level: 1, name: 'Applicant 0417' })).toBeVisible()
    const resume = page.getByRole('group', { name: 'Page 1' })
    await expect(resume).toContainText('█')
    await expect(page.getByRole('main')).not.toContainText(/Bergstr|701.{0,3}555/)
    await expectAccessibleInBothSchemes(page, 'a résumé under review')
    await answer(first, { forward: true, because: 'Gauges at Lobelia crossing were kept for years.' })
    await expect(page.getByText('1 of 1 submitted.')).toBeVisible()
    for (const program of [first, second, first]) await exchange(program)
    expect(await second.page.evaluate(textOfDatabases)).not.toContain('Lobelia')
  })

  await test.step('the second does not, and has to name a competency', async () => {
    await startReviewing(second)
    await answer(second, { forward: false, because: 'The work near Foxglove bend is thin.' })
    const { page } = second
    await expect(page.getByRole('alert').filter({ hasText: 'names no competency' })).toBeVisible()
    await page.keyboard.type(` It does not show ${await firstCompetency(second)}.`)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('1 of 1 submitted.')).toBeVisible()
  })

  await test.step('HR sees that they disagree, and a third decides', async () => {
    for (const program of [second, first, clerk]) await exchange(program)
    await toOpenWork(clerk)
    const tie = clerk.page.getByRole('row', { name: /Disagreement/ })
    await expect(tie).toContainText('do not agree; a third SME breaks the tie.')
    await expectAccessibleInBothSchemes(clerk.page, 'open work with a disagreement')
    await tie.click()
    await clerk.page.keyboard.press('Enter')
    await clerk.page.getByRole('button', { name: 'Deal one tie to a third SME' }).click()
    await expect(clerk.page.getByText('Disagreements 1')).toBeVisible()
    for (const program of [clerk, third]) await exchange(program)
    await startReviewing(third)
    await answer(third, { forward: true, because: 'The telemetry mast was rebuilt in a year.' })
    await expect(third.page.getByText('1 of 1 submitted.')).toBeVisible()
    for (const program of [third, clerk]) await exchange(program)
    await toReview(clerk)
    const outcome = clerk.page.getByRole('region', { name: 'Outcomes' })
    await expect(outcome.getByText(/^The position: Forward: .* did not agree, .* decided\.$/)).toBeVisible()
    await outcome.getByRole('button', { name: /^Look at/ }).click()
    const dialog = clerk.page.getByRole('dialog')
    for (const word of ['Lobelia', 'Foxglove', 'telemetry']) await expect(dialog).toContainText(word)
    await expectAccessibleInBothSchemes(clerk.page, 'what the reviewers found')
  })
})

/** An applicant with a résumé; HR reviews too; reviewers see numbers. */
async function prepare({ page, screens }: Program): Promise<void> {
  await screens.stages.go('Panel')
  await page.getByRole('row', { name: new RegExp(AVERY.name) }).click()
  await page.keyboard.press('F2')
  const person = page.getByRole('dialog', { name: `Edit ${AVERY.name}` })
  await person.getByRole('checkbox', { name: 'SME', exact: true }).check()
  await person.getByRole('button', { name: 'Save' }).click()
  await expect(person).toBeHidden()
  await screens.stages.go('Preparation')
  await page.getByRole('checkbox', { name: 'Reviewers see applicant numbers instead of names' }).click()
  await screens.stages.go('Applicants')
  await screens.applicants.add.click()
  const dialog = page.getByRole('dialog', { name: 'Add applicant' })
  await dialog.getByRole('textbox', { name: 'Given name' }).fill('Nils')
  await dialog.getByRole('textbox', { name: 'Family name' }).fill('Bergström')
  await dialog.getByRole('textbox', { name: 'Number' }).fill('0417')
  await dialog.getByRole('textbox', { name: 'Telephone' }).fill('701-555-0182')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.getByLabel('Attach papers').setInputFiles(RESUME)
  const attaching = page.getByRole('dialog', { name: 'Attach papers' })
  await attaching.getByRole('button', { name: 'Attach 1 paper' }).click()
  await attaching.getByRole('button', { name: 'Close' }).last().click()
  await expect(attaching).toBeHidden()
}

async function toOpenWork({ page, screens }: Program): Promise<void> {
  await screens.stages.go('Records')
  await page.getByRole('link', { name: 'Open work' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Open work' })).toBeVisible()
}

async function toReview({ page, screens }: Program): Promise<void> {
  await screens.stages.go('Applicants')
  await page
    .getByRole('navigation', { name: 'Pages of the applicants' })
    .getByRole('link', { name: 'Review' })
    .click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
}

/** Those to whom the résumé was dealt, and who is left; who it is hangs on the seed. */
async function bySeat(all: readonly Program[]): Promise<readonly [Program, Program, Program]> {
  const dealt: Program[] = []
  const left: Program[] = []
  for (const program of all) {
    await toReview(program)
    const mine = await program.page.getByRole('heading', { level: 2, name: 'Your reviews' }).isVisible()
    ;(mine ? dealt : left).push(program)
  }
  const [first, second, third] = [...dealt, ...left]
  expect(dealt).toHaveLength(2)
  if (first === undefined || second === undefined || third === undefined) throw new Error('three programs')
  return [first, second, third]
}

async function startReviewing(program: Program): Promise<void> {
  await toReview(program)
  await program.page.getByRole('link', { name: 'Start reviewing' }).click()
  await expect(program.page.getByRole('radiogroup').first()).toBeVisible()
}

/** Goes through all rows by one key each, writes why, and submits. */
async function answer(
  { page }: Program,
  { forward, because }: { readonly forward: boolean; readonly because: string },
): Promise<void> {
  const rows = await page.getByRole('radiogroup').count()
  await page.keyboard.press(forward ? 'm' : 'n')
  for (let row = 1; row < rows - 1; row += 1) await page.keyboard.press('m')
  await page.keyboard.press(forward ? 'f' : 'n')
  await expect(page.getByRole('textbox', { name: 'Justification' })).toBeFocused()
  await page.keyboard.type(because)
  await page.keyboard.press('Control+Enter')
}

async function firstCompetency({ page }: Program): Promise<string> {
  const label = await page.getByRole('radiogroup').first().getAttribute('aria-labelledby')
  return page.locator(`[id="${label ?? ''}"]`).innerText()
}
