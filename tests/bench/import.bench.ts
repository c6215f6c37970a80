import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { AVERY } from '../e2e/support/people'
import { inProfile } from '../e2e/support/prepared-profile'
import { Program } from '../e2e/support/program'
import { printTable } from './support/figures'
import { name, typed, word } from './support/made-up'
import { Smoothness, smoothRow } from './support/smoothness'

/** As many as a file may have, with its headings. */
const ROWS = 49_999
const LONG_MS = 10 * 60_000
const TITLE = 'Keeper of the Tide Tables'
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`a file of ${ROWS} applicants, the program killed half-way`, { timeout: 2 * LONG_MS }, async () => {
  const profile = join(folder, 'profile')
  await inProfile(profile, async ({ screens }) => {
    await screens.firstStart.create(AVERY)
    await screens.hiringActions.startOwn(TITLE)
    await screens.applicants.heading.waitFor()
  })
  const file = join(folder, 'applicants.csv')
  const rows = Array.from({ length: ROWS }, (_, at) => lineOf(at))
  writeFileSync(file, ['Last name,First name,Applicant number,Email,Phone,Comments', ...rows].join('\n'))

  const figures = []
  const first = await Program.launch({ profile, chromium: [] })
  const smooth = await Smoothness.of(first.page)
  figures.push(smoothRow('read, to the preview', await smooth.during(async () => preview(first, file))))
  await first.screens.importPage.run.click()
  const begun = performance.now()
  const share = first.page.getByRole('progressbar', { name: 'Import of applicants' })
  await share.waitFor({ timeout: LONG_MS })
  await first.page.waitForFunction(
    () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) >= 30,
    undefined,
    { timeout: LONG_MS },
  )
  const killed = performance.now() - begun
  await first.kill()

  const second = await Program.launch({ profile, chromium: [] })
  const { page, screens } = second
  const smoothAgain = await Smoothness.of(page)
  const rest = await smoothAgain.during(async () => {
    await page
      .getByRole('progressbar', { name: 'Import of applicants' })
      .waitFor({ state: 'detached', timeout: LONG_MS })
  })
  figures.push(smoothRow('the rest, after the next start', rest))
  await screens.hiringActions.action(TITLE).click()
  await screens.stages.go('Applicants')
  await screens.applicants.count(ROWS, ROWS).waitFor({ timeout: LONG_MS })
  figures.push(
    smoothRow(
      'the same file again, to the preview',
      await smoothAgain.during(async () => preview(second, file)),
    ),
  )
  // All of them are known by now: nothing is doubled.
  expect(await screens.importPage.run.isDisabled()).toBe(true)
  printTable(`Import of ${ROWS} applicants; killed ${Math.round(killed)} ms after the button`, figures)
  await second.close()
})

function lineOf(at: number): string {
  const comment = at % 4 === 0 ? 'Asks for a quiet room.' : ''
  return `${name(at, 3)},${name(at + 7_000_000, 2)},${String(at).padStart(6, '0')},${typed(word(at, 3))}.${at}@example.org,555 ${at},${comment}`
}

async function preview({ dialogs, screens }: Program, file: string): Promise<void> {
  if (!(await screens.applicants.import.isVisible())) {
    await screens.hiringActions.action(TITLE).click()
    await screens.stages.go('Applicants')
  }
  await screens.applicants.import.click()
  await dialogs.open(file)
  await screens.importPage.choose.click()
  await screens.importPage.run.waitFor({ timeout: LONG_MS })
}
