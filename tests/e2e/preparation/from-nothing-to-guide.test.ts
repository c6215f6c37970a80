import { AVERY } from '../support/people'
import { expect, test } from '../support/test'
import { deskOf, type Desk } from '../main-job/steps/desk'
import { goToStage } from '../main-job/steps/go-to-stage'
import { holdOneInterview } from './hold-one-interview'

test.describe.configure({ timeout: 180_000 })

const TITLE = 'Hydrologist'
const WEAKNESS = 'What is your greatest weakness?'
const MENDED = 'Tell us about a plan that you wrote and others carried out.'
const CONCLUSION = 'HR will write to you within two weeks.'

/** To a page of the preparation: its links stand before the page. */
async function goTo({ keys, page }: Desk, section: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Pages of the preparation' })
  await keys.backTo(sections.getByRole('link', { name: section }))
  await keys.press('Enter')
}

/** The parts of the preparation that the test writes in. */
function partsOf({ page }: Desk) {
  const question = (number: number) => page.getByRole('region', { name: `Question ${number}`, exact: true })
  return {
    text: (number: number) => question(number).getByRole('textbox', { name: 'Required question' }),
    removeQuestion: (number: number) =>
      question(number).getByRole('button', { name: `Delete Question ${number}` }),
    competenciesOf: (number: number) => question(number).getByRole('combobox', { name: 'Competencies' }),
    warnings: page.getByRole('region', { name: 'To think about' }),
    conclusion: page.getByRole('textbox', { name: 'Conclusion' }),
    publish: page.getByRole('button', { name: 'Publish…' }),
    dialog: page.getByRole('dialog'),
  }
}

test('HR, with the keyboard alone, prepares a hiring action from nothing to a published guide, mends it after an interview, and begins another with it', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { keys, page, screens } = desk
  const parts = partsOf(desk)
  await screens.firstStart.create(AVERY)

  await test.step('starts with nothing', async () => {
    await keys.enter(page.getByRole('button', { name: 'Start a hiring action' }))
    await keys.write(page.getByRole('textbox', { name: 'Position' }), TITLE)
    await keys.choose(page.getByRole('combobox', { name: 'Begin with' }), 'Nothing')
    await keys.enter(page.getByRole('button', { name: 'Start', exact: true }))
    await expect(page.getByRole('heading', { level: 1, name: 'Set-up' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name of round 2' })).toHaveValue('Interview')
  })

  await test.step('writes a competency with its levels, and a task that needs it', async () => {
    await goTo(desk, 'Competencies')
    await keys.enter(page.getByRole('button', { name: 'Add competency' }))
    const name = page.getByRole('textbox', { name: 'Name of competency 1' })
    await expect(name).toBeFocused()
    await keys.type('Planning')
    await keys.press('Tab')
    await keys.write(page.getByRole('textbox', { name: 'Meets: what Planning looks like' }), 'Plans alone.')
    await keys.press('Tab')
    await expect(parts.warnings).toContainText('Planning: no description yet of Exceeds.')
    await goTo(desk, 'Job tasks')
    await keys.enter(page.getByRole('button', { name: 'Add job task' }))
    await expect(page.getByRole('textbox', { name: 'Job task 1', exact: true })).toBeFocused()
    await keys.type('Writes flood plans.')
    await keys.to(page.getByRole('combobox', { name: 'Competencies that job task 1 needs' }))
    await keys.type('Plan')
    await keys.press('ArrowDown', 'Enter', 'Escape')
    await expect(parts.warnings).toContainText('Planning has 1 job tasks behind it. 4 to 5 show')
  })

  await test.step('writes a question that draws a warning while it is typed, and mends it', async () => {
    await goTo(desk, 'Guides')
    await keys.enter(page.getByRole('button', { name: 'Add question' }))
    await expect(parts.text(1)).toBeFocused()
    await expect(parts.warnings).toContainText('No question looks at Planning.')
    await keys.type(WEAKNESS)
    await expect(parts.warnings).toContainText('“greatest weakness”')
    await keys.write(parts.text(1), MENDED)
    await expect(parts.warnings).not.toContainText('greatest weakness')
    await keys.enter(page.getByRole('button', { name: 'Ask for situation, task, action, result' }))
    await expect(page.getByRole('textbox', { name: /^Follow-up/ })).toHaveCount(4)
    await keys.to(parts.competenciesOf(1))
    await keys.type('Plan')
    await keys.press('ArrowDown', 'Enter', 'Escape')
    await expect(parts.warnings).not.toContainText('No question looks at Planning.')
  })

  await test.step('puts questions in order, and takes a deletion back', async () => {
    await keys.enter(page.getByRole('button', { name: 'Add question' }))
    await expect(parts.text(2)).toBeFocused()
    await keys.type('How would you brief a mayor?')
    await keys.press('Alt+ArrowUp')
    await expect(parts.text(1)).toHaveValue('How would you brief a mayor?')
    await expect(parts.text(1)).toBeFocused()
    await keys.backTo(parts.removeQuestion(1))
    await keys.press('Enter')
    await expect(parts.text(1)).toHaveValue(MENDED)
    await keys.backTo(page.getByRole('link', { name: 'Guides' }))
    await keys.press('ControlOrMeta+z')
    await expect(parts.text(2)).toHaveValue(MENDED)
  })

  await test.step('publishes it', async () => {
    await keys.enter(parts.publish)
    await expect(parts.dialog).toContainText('This is the first version.')
    await keys.enter(parts.dialog.getByRole('button', { name: 'Publish version 1' }))
    await expect(parts.dialog).toBeHidden()
    await expect(page.getByText('Nothing has changed since the newest version.')).toBeVisible()
  })

  await test.step('loses nothing of what is being typed when the program is killed', async () => {
    await keys.backTo(parts.conclusion)
    await keys.type(CONCLUSION)
    await screens.topBar.saved()
    await evenhand.kill()
  })

  const again = await evenhand.start()
  await holdOneInterview(again)
  await publishAfterInterview(deskOf(again))
  await beginAnotherWithTemplate(deskOf(again))
})

/** A second version, after an interview was held with the first: it needs a reason. */
async function publishAfterInterview(desk: Desk): Promise<void> {
  const { keys, page, screens } = desk
  const parts = partsOf(desk)
  await keys.enter(screens.hiringActions.action(TITLE))
  await goToStage(desk, 'Preparation')
  await goTo(desk, 'Guides')
  await expect(parts.conclusion).toHaveValue(CONCLUSION)
  await expect(page.getByText('Interviews held with it: 1; to come: 0')).toBeVisible()
  await keys.enter(parts.publish)
  await expect(parts.dialog).toContainText('The conclusion')
  const submit = parts.dialog.getByRole('button', { name: 'Publish version 2' })
  await keys.enter(submit)
  await expect(parts.dialog.getByRole('alert')).toContainText('Interviews of this round were held already.')
  await keys.write(parts.dialog.getByRole('textbox', { name: 'Why it changes now' }), 'The end was missing.')
  await keys.enter(submit)
  await expect(parts.dialog).toBeHidden()
  await expect(page.getByText('Why: The end was missing.')).toBeVisible()
}

/** What was prepared is kept as a template, and is there in the hiring action that begins with it. */
async function beginAnotherWithTemplate(desk: Desk): Promise<void> {
  const { keys, page } = desk
  const { dialog } = partsOf(desk)
  await keys.backTo(page.getByRole('link', { name: 'Set-up' }))
  await keys.press('Enter')
  await keys.enter(page.getByRole('button', { name: 'Save as a template…' }))
  await expect(dialog.getByRole('textbox', { name: 'Name of the template' })).toBeFocused()
  await keys.write(dialog.getByRole('textbox', { name: 'Name of the template' }), 'River work')
  await keys.to(dialog.getByRole('checkbox', { name: 'Job tasks' }))
  await keys.press('Space', 'Enter')
  await expect(page.getByText('Saved as a template: River work.')).toBeVisible()
  await keys.backTo(page.getByRole('link', { name: 'Evenhand' }))
  await keys.press('Enter')
  await keys.enter(page.getByRole('button', { name: 'Start a hiring action' }))
  await keys.write(page.getByRole('textbox', { name: 'Position' }), 'River Warden')
  await keys.choose(page.getByRole('combobox', { name: 'Begin with' }), 'Template: River work')
  await expect(page.getByRole('button', { name: 'Delete this template' })).toBeVisible()
  await keys.enter(page.getByRole('button', { name: 'Start', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'Set-up' })).toBeVisible()
  await goTo(desk, 'Job tasks')
  await expect(page.getByText('No job task yet')).toBeVisible()
  await goTo(desk, 'Guides')
  await expect(partsOf(desk).conclusion).toHaveValue(CONCLUSION)
  await expect(partsOf(desk).text(2)).toHaveValue(MENDED)
  await prepareAssessment(desk)
  await insertFromLibrary(desk)
}

/** A written assessment, as far as the keyboard fills it in. */
async function prepareAssessment(desk: Desk): Promise<void> {
  const { keys, page } = desk
  await goTo(desk, 'Set-up')
  await keys.enter(page.getByRole('button', { name: 'Add round' }))
  await expect(page.getByRole('textbox', { name: 'Name of round 3' })).toBeFocused()
  const kind = page.getByRole('combobox', { name: 'Kind of round 3' })
  await keys.to(kind)
  await keys.press('Enter')
  // The list opens at the kind that is chosen, or at its beginning where the keys are faster.
  const written = page.getByRole('option', { name: 'Written assessment' })
  await expect(async () => {
    await keys.press('ArrowDown')
    await expect(written).toHaveAttribute('data-combobox-selected', 'true', { timeout: 500 })
  }).toPass()
  await keys.press('Enter')
  await expect(kind).toHaveValue('Written assessment')
  await goTo(desk, 'Technical assessment')
  await keys.write(page.getByRole('textbox', { name: 'Instructions' }), 'Draft a notice.')
  await keys.to(page.getByLabel('Due on'))
  await keys.type('12012026')
  await keys.write(page.getByRole('textbox', { name: 'Accommodation statement' }), 'Ask HR.')
  await keys.to(page.getByRole('combobox', { name: 'Competencies that are scored' }))
  await keys.type('Plan')
  await keys.press('ArrowDown', 'Enter', 'Escape', 'Tab')
  const ready = page.getByRole('list', { name: 'Ready?' }).getByRole('listitem').filter({ hasText: /^Done/ })
  await expect(ready).toHaveCount(5)
}

/** A question of the other hiring action comes into the guide of this one. */
async function insertFromLibrary(desk: Desk): Promise<void> {
  const { keys, page } = desk
  await goTo(desk, 'Library')
  await keys.write(page.getByRole('textbox', { name: 'Search by the beginnings of words' }), 'mayor')
  await keys.enter(page.getByRole('button', { name: /^Insert: How would you brief a mayor/ }))
  await expect(page.getByText(/^Inserted: /)).toBeVisible()
  await goTo(desk, 'Guides')
  await expect(partsOf(desk).text(3)).toHaveValue('How would you brief a mayor?')
}
