import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { archiveFor } from '../../support/twelve/archive'
import { HAND_TABLE } from '../../support/twelve/table'
import { expectAccessibleOnTheWay } from '../main-job/accessibility/shown-screen'
import { Keyboard } from '../support/keyboard'
import { AVERY } from '../support/people'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'

const TAKING_IN_MS = 60_000
const KINDS = {
  advance: 'Advance to the next round',
  hold: 'Hold',
  'not-advance': 'Do not advance',
  refer: 'Refer to the hiring manager',
} as const

interface Decided {
  readonly name: string
  readonly kind: keyof typeof KINDS
  /** What stands against it, and is overridden. */
  readonly against?: RegExp
}

/** Whom HR decides on in the window. */
const BY_KEYBOARD: readonly Decided[] = [
  { name: 'Abbott', kind: 'refer' },
  { name: 'Castillo', kind: 'refer', against: /Interview 1: a score sheet was returned by HR.*Marek Nowak/ },
  { name: 'Kimura', kind: 'hold', against: /Interview 2: a score sheet is not submitted.*Tove Ulfsson/ },
]

const LINES = HAND_TABLE.flatMap(({ name, technical, expected }) =>
  expected.map((row) => ({ name, beside: technical?.shown ?? 'no work to grade', ...row })),
)

/** As a screen reader has it. */
const DEBRIEFS = `
  - table "Debriefs":
    - rowgroup:
      - row "Applicant Round How far Where ratings differ"
    - rowgroup:
      - row:
        - rowheader:
          - link "Debrief of Jansen, Ada, Interview 1"
        - cell "Interview 1"
        - cell "Ready to talk"
        - cell "1 competency"
`
const A_DEBRIEF = `
  - 'heading "Debrief: Halloran, Ada" [level=1]'
  - region "1. Analysis":
    - heading "1. Analysis" [level=2]
    - table "What each gave for Analysis":
      - rowgroup:
        - row "Rater Rating Evidence"
      - rowgroup:
        - row /Lena Ortiz Exceeds/
        - row /Marek Nowak Meets/
        - row /Odile Perrin Exceeds/
    - paragraph: "Agreed: Exceeds. The second example went further."
    - paragraph: Marek Nowak does not go along and holds to Meets. I heard one example only.
  - region "2. Writing"
  - region "Notes of the discussion"
  - complementary "What it comes to":
    - heading "What it comes to" [level=2]
    - heading "Consensus sheet" [level=2]
    - list "Signatures"
`
const BY_COMPETENCY = `
  - table "Interview 1, by competency":
    - rowgroup:
      - row "Applicant Role Analysis Writing Pipelines By the rule"
    - rowgroup:
      - row /^Guerra, Ada Analyst No show/
      - row /^Halloran, Ada/:
        - rowheader "Halloran, Ada"
        - cell "Analyst"
        - cell /Exceeds/:
          - 'button "Exceeds: Halloran, Ada, Analysis, evidence"'
        - cell /Meets/:
          - 'button "Meets: Halloran, Ada, Writing, evidence"'
        - cell "not for this role"
        - cell /The interview rating is 2/
      - row /^Jansen, Ada/:
        - rowheader "Jansen, Ada"
        - cell "Analyst"
        - cell /not agreed/
`
const EVIDENCE = `
  - 'dialog "Analysis: Halloran, Ada, Interview 1"':
    - 'heading "Analysis: Halloran, Ada, Interview 1" [level=2]'
    - paragraph: "The panel agreed on: Exceeds"
    - table "What each gave for Analysis":
      - rowgroup
      - rowgroup:
        - row /Marek Nowak Meets/
    - link "Raters side by side"
`

test('HR sees twelve applicants as worked out by hand, and decides on the last three by keyboard', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  await joinWith(program, join(evenhand.share, 'twelve.evenhand'))

  await test.step('the panels, each with how far it is', async () => {
    await program.screens.stages.go('Decision')
    const table = program.page.getByRole('table', { name: 'Debriefs' })
    await expect(table).toMatchAriaSnapshot(DEBRIEFS)
    await expectAccessibleOnTheWay(program, 'debriefs')
    await table.getByRole('link', { name: 'Debrief of Halloran, Ada, Interview 1' }).click()
    await expect(program.page.getByRole('main')).toMatchAriaSnapshot(A_DEBRIEF)
    await expectAccessibleOnTheWay(program, 'a debrief of another panel')
  })

  await test.step('where applicants stand', async () => {
    await program.page.getByRole('link', { name: 'Where applicants stand' }).click()
    const rows = bodyOf(program.page.getByRole('table', { name: 'Where applicants stand' }))
    await expect(rows).toHaveCount(LINES.length)
    for (const [index, { name, role, rounds, outcome, beside }] of LINES.entries()) {
      const cells = [`${name}, Ada`, role, ...rounds, outcome, beside]
      expect(await firstLines(rows.nth(index))).toEqual(cells)
    }
    await expect(rows.first()).toContainText('The table of outcomes gives 70 for 1 + 1.')
    await expectAccessibleOnTheWay(program, 'where applicants stand')
  })

  await test.step('compared by competency, with the evidence one key away', async () => {
    const { page: shown } = program
    const keys = new Keyboard(shown)
    await keys.to(shown.getByRole('radio', { name: 'Outcome', exact: true }))
    await keys.press('ArrowRight')
    const table = shown.getByRole('table', { name: 'Interview 1, by competency' })
    await expect(table).toMatchAriaSnapshot(BY_COMPETENCY)
    await expectAccessibleOnTheWay(program, 'applicants by competency')
    const rating = table.getByRole('button', { name: 'Exceeds: Halloran, Ada, Analysis, evidence' })
    await keys.enter(rating)
    await expect(shown.getByRole('dialog')).toMatchAriaSnapshot(EVIDENCE)
    await expectAccessibleOnTheWay(program, 'the evidence of a rating')
    await keys.press('Escape')
    await expect(rating).toBeFocused()
  })

  await test.step('a trainee’s sheet is apart, for HR to see', async () => {
    await program.screens.stages.go('Scoring')
    const practice = program.page.getByRole('table', { name: 'Practice sheets of trainees' })
    await expect(bodyOf(practice)).toHaveCount(1)
    await expect(bodyOf(practice)).toContainText(/Eriksen, Ada.*Paula Quist.*exceed/u)
  })

  await test.step('what was decided; who is not decided on stands first', async () => {
    await openDecisions(program)
    const first = [...LINES].sort((a, b) => Number(a.decided !== undefined) - Number(b.decided !== undefined))
    const rows = bodyOf(program.page.getByRole('table', { name: 'Decisions' }))
    await expect(rows).toHaveCount(LINES.length)
    for (const [index, { name, role, outcome, decided }] of first.entries()) {
      const what = decided === undefined ? 'not decided yet' : KINDS[decided]
      const [shown, ofRole, comesTo, kind, who, signed] = await firstLines(rows.nth(index))
      expect([shown, ofRole, comesTo, kind]).toEqual([`${name}, Ada`, role, outcome, what])
      expect(who?.split(',')[0]).toBe(decided === undefined ? '' : 'Hana Reyes')
      expect(signed).toBe(decided === undefined ? '' : 'Signed')
    }
    await expectAccessibleOnTheWay(program, 'decisions')
  })

  const again = await test.step('a decision that is being typed survives kill -9', async () => {
    const typed = await typeDecision(program, 'Kimura')
    await evenhand.kill()
    const started = await evenhand.start()
    await started.screens.hiringActions.action(/./).click()
    await openDecisions(started)
    await started.page.getByRole('link', { name: /^Decision on Kimura/ }).click()
    await expect.poll(() => fieldsOf(started.page)).toEqual(typed)
    await started.page.getByRole('link', { name: 'Decisions', exact: true }).click()
    return started
  })
  const { page } = again

  for (const each of BY_KEYBOARD) {
    await test.step(`decides on ${each.name}`, async () => decideByKeyboard(page, each))
  }

  await test.step('the certificate: who passed, by category, each with what was decided', async () => {
    await page.getByRole('link', { name: 'Certificate' }).click()
    const rows = bodyOf(page.getByRole('table', { name: 'Passed for Analyst' }))
    const states: string[][] = []
    await expect(rows).toHaveCount(7)
    for (const row of await rows.all()) {
      const [category = '', score = '', name = '', , , state = ''] = await firstLines(row)
      states.push([category, score, name, state])
    }
    expect(states).toEqual([
      ['best qualified', '100', 'Dlamini, Ada', 'Referred'],
      ['well qualified', '85', 'Brandt, Ada', 'Referred'],
      ['well qualified', '85', 'Castillo, Ada', 'Referred'],
      ['well qualified', '85', 'Halloran, Ada', 'Referred'],
      ['well qualified', '85', 'Ivanova, Ada', 'Hold'],
      ['well qualified', '85', 'Lindqvist, Ada', 'Advance to the next round'],
      ['qualified', '70', 'Abbott, Ada', 'Referred'],
    ])
    await expect(page.getByRole('table', { name: 'Passed for Engineer' })).toHaveCount(0)
    await expectAccessibleOnTheWay(again, 'certificate')
  })
})

/** Somebody new of HR makes their key, and takes in what their colleague packed for them. */
async function joinWith(program: Program, path: string): Promise<void> {
  const { dialogs, page, screens } = program
  await screens.firstStart.create(AVERY)
  const { bytes } = await archiveFor(await program.call('laptop.describe', {}), AVERY.name)
  await writeFile(path, bytes)
  await screens.laptops.join.click()
  await dialogs.open(path)
  await screens.laptops.chooseFile.click()
  const compared = page.getByRole('checkbox', { name: /HR read me the same fingerprint/ })
  await compared.check({ timeout: TAKING_IN_MS })
  await screens.laptops.takeIn.click()
  const interviews = page.getByRole('heading', { level: 1, name: 'Interviews' })
  await expect(interviews).toBeVisible({ timeout: TAKING_IN_MS })
}

async function openDecisions({ page, screens }: Program): Promise<void> {
  await screens.stages.go('Decision')
  await page.getByRole('link', { name: 'Decisions', exact: true }).click()
}

/** Types a decision and leaves it at that; what stands in its fields once all is said to be saved. */
async function typeDecision({ page, screens }: Program, name: string): Promise<readonly string[]> {
  await page.getByRole('link', { name: new RegExp(`^Decision on ${name}`) }).click()
  const form = page.getByRole('form', { name: 'Decide' })
  await form.getByRole('radio', { name: KINDS.hold }).check()
  await form.getByRole('textbox', { name: 'Reason' }).pressSequentially('The panel is not complete')
  await form.getByRole('textbox', { name: 'Why it is decided' }).pressSequentially('Tove is at sea')
  await form.getByLabel('Who is present').pressSequentially('Hana Reyes,Marek')
  await screens.topBar.saved()
  const typed = ['The panel is not complete', 'Tove is at sea', 'Hana Reyes', 'Marek']
  expect(await fieldsOf(page)).toEqual(typed)
  return typed
}

/** The texts of a decision that is being typed. */
async function fieldsOf(page: Page): Promise<readonly string[]> {
  const form = page.getByRole('form', { name: 'Decide' })
  const texts = await form
    .locator('textarea:not([aria-hidden]), .mantine-Pill-label, .mantine-TagsInput-inputField')
    .evaluateAll((fields) =>
      fields.map((field) => ('value' in field ? String(field.value) : (field.textContent ?? ''))),
    )
  return texts
}

function bodyOf(table: Locator): Locator {
  return table.locator('tbody').getByRole('row')
}

/** The first line of every cell of a row: what explains it stands below. */
async function firstLines(row: Locator): Promise<readonly string[]> {
  const texts = await row
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText))
  return texts.map((text) => text.split('\n')[0] ?? '')
}

/** From the list of decisions to a decided applicant and back, without a mouse. */
async function decideByKeyboard(page: Page, { name, kind, against }: Decided): Promise<void> {
  const keys = new Keyboard(page)
  await keys.enter(page.getByRole('link', { name: new RegExp(`^Decision on ${name}, Ada, Analyst`) }))
  const form = page.getByRole('form', { name: 'Decide' })
  const choice = form.getByRole('radio', { name: KINDS[kind] })
  await keys.to(form.getByRole('radiogroup'))
  await keys.press('Space')
  await keys.to(choice, 'ArrowDown')
  await expect(choice).toBeChecked()
  await keys.write(form.getByRole('textbox', { name: 'Reason' }), `By the rule, for ${name}.`)
  const override = form.getByRole('textbox', { name: 'Why it is decided all the same' })
  if (against === undefined) await expect(override).toHaveCount(0)
  else {
    await expect(form.getByRole('status')).toContainText(against)
    // What was typed before the program ended may still stand here.
    await keys.to(override)
    await keys.press('ControlOrMeta+a', 'Delete')
    await keys.enter(form.getByRole('button', { name: 'Decide and freeze' }))
    await expect(form.getByText('Write why.')).toBeVisible()
    await expect(override).toBeFocused()
    await keys.type('HR has the sheet on paper.')
  }
  await keys.enter(form.getByRole('button', { name: 'Decide and freeze' }))
  const decided = page.getByRole('region', { name: `Decided: ${KINDS[kind]}` })
  await expect(decided).toContainText(AVERY.name)
  await expect(decided.getByRole('heading').first()).toBeFocused()
  if (against !== undefined) {
    await expect(decided.getByRole('alert', { name: 'Decided in spite of this' })).toContainText(against)
    await expect(decided).toContainText('HR has the sheet on paper.')
  }
  await keys.to(page.getByRole('link', { name: 'Decisions', exact: true }), 'Shift+Tab')
  await keys.press('Enter')
  const row = page.getByRole('table', { name: 'Decisions' }).getByRole('row').filter({ hasText: name })
  await expect(row).toContainText(KINDS[kind])
  await expect(row).toContainText(AVERY.name)
}
