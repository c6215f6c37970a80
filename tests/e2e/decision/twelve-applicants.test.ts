import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { archiveFor } from '../../support/twelve/archive'
import { HAND_TABLE } from '../../support/twelve/table'
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

test('HR sees twelve applicants as worked out by hand, and decides on the last three by keyboard', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const { page, screens } = program
  await joinWith(program, join(evenhand.share, 'twelve.evenhand'))

  await test.step('where applicants stand', async () => {
    await screens.stages.go('Decision')
    await page.getByRole('link', { name: 'Where applicants stand' }).click()
    const rows = bodyOf(page.getByRole('table', { name: 'Where applicants stand' }))
    await expect(rows).toHaveCount(LINES.length)
    for (const [index, { name, role, rounds, outcome, beside }] of LINES.entries()) {
      const cells = [`${name}, Ada`, role, ...rounds, outcome, beside]
      expect(await firstLines(rows.nth(index))).toEqual(cells)
    }
  })

  await test.step('a trainee’s sheet is apart, for HR to see', async () => {
    await screens.stages.go('Scoring')
    const practice = page.getByRole('table', { name: 'Practice sheets of trainees' })
    await expect(bodyOf(practice)).toHaveCount(1)
    await expect(bodyOf(practice)).toContainText(/Eriksen, Ada.*Paula Quist.*The interview rating is 2/u)
    await screens.stages.go('Decision')
  })

  await test.step('what was decided; who is not decided on stands first', async () => {
    await page.getByRole('link', { name: 'Decisions' }).click()
    const first = [...LINES].sort((a, b) => Number(a.decided !== undefined) - Number(b.decided !== undefined))
    const rows = bodyOf(page.getByRole('table', { name: 'Decisions' }))
    await expect(rows).toHaveCount(LINES.length)
    for (const [index, { name, role, outcome, decided }] of first.entries()) {
      const what = decided === undefined ? 'not decided yet' : KINDS[decided]
      const [shown, ofRole, comesTo, kind, who, signed] = await firstLines(rows.nth(index))
      expect([shown, ofRole, comesTo, kind]).toEqual([`${name}, Ada`, role, outcome, what])
      expect(who?.split(',')[0]).toBe(decided === undefined ? '' : 'Hana Reyes')
      expect(signed).toBe(decided === undefined ? '' : 'Signed')
    }
  })

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
  await keys.to(form.getByRole('radio').first())
  await keys.press('Space')
  await keys.to(choice, 'ArrowDown')
  await expect(choice).toBeChecked()
  await keys.write(form.getByRole('textbox', { name: 'Reason' }), `By the rule, for ${name}.`)
  const override = form.getByRole('textbox', { name: 'Why it is decided all the same' })
  if (against === undefined) await expect(override).toHaveCount(0)
  else {
    await expect(form.getByRole('status')).toContainText(against)
    await keys.enter(form.getByRole('button', { name: 'Decide and freeze' }))
    await expect(form.getByText('Write why.')).toBeVisible()
    await keys.to(override, 'Shift+Tab')
    await keys.type('HR has the sheet on paper.')
  }
  await keys.enter(form.getByRole('button', { name: 'Decide and freeze' }))
  const decided = page.getByRole('region', { name: `Decided: ${KINDS[kind]}` })
  await expect(decided).toContainText(AVERY.name)
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
