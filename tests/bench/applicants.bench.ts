import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { recordIds } from '#shared/domain/record-ids'
import { fullName } from '#shared/domain/scheduling/applicant'
import { applicantWords, matchesWords, searchWords } from '#shared/domain/scheduling/name-search'
import { newId, type Id } from '#shared/kernel/ids'
import { changesOf } from '../e2e/records/other-laptops'
import { AVERY } from '../e2e/support/people'
import { inProfile } from '../e2e/support/prepared-profile'
import { Program } from '../e2e/support/program'
import { printTable } from './support/figures'
import { typeAndTime, type TypedKey } from './support/key-to-glass'
import { name, typed, word } from './support/made-up'
import { memoryOf } from './support/memory'
import { printSearch } from './support/plain-scan'
import { scrolling } from './support/scrolling'
import { Smoothness, smoothRow } from './support/smoothness'
import { intoJournal, random, WrittenChain } from './support/written-chain'

const APPLICANTS = 100_000
/** So many are added by one change, as by an import. */
const IN_A_CHANGE = 100
/** So many changes are given to the journal at once. */
const AT_ONCE = 20
/** Names, two parts of a name, and a number. */
const QUERIES = [typed(name(5, 3)), typed(name(40_000, 3)), 'lo mi', 'bro da', '0423'] as const
const LONG_MS = 10 * 60_000
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`${APPLICANTS} applicants in the table`, { timeout: 2 * LONG_MS }, async () => {
  const profile = join(folder, 'profile')
  const applicants = Array.from({ length: APPLICANTS }, (_, index) => applicantOf(index))
  await fill(profile, applicants)
  const program = await Program.launch({ profile, chromium: [] })
  const { page, screens } = program
  const smooth = await Smoothness.of(page)
  const before = await memoryOf(program)

  const rows = []
  const open = await smooth.during(async () => {
    await screens.hiringActions.action(/./).first().click()
    await screens.stages.go('Applicants')
    await screens.applicants.count(APPLICANTS, APPLICANTS).waitFor({ timeout: LONG_MS })
    await screens.applicants.row(/./).nth(3).waitFor({ timeout: LONG_MS })
  })
  rows.push(smoothRow('open, to the first rows', open))
  const again = await smooth.during(async () => {
    await screens.stages.go('Panel')
    await page.getByRole('grid', { name: 'People of this hiring action' }).waitFor()
    await screens.stages.go('Applicants')
    await screens.applicants.row(/./).nth(3).waitFor({ timeout: LONG_MS })
  })
  rows.push(smoothRow('open again', again))
  rows.push(smoothRow('sort by number', await smooth.during(async () => sortBy(program, 'Number'))))
  rows.push(smoothRow('sort by name', await smooth.during(async () => sortBy(program, 'Name'))))
  rows.push(smoothRow('add an applicant', await smooth.during(async () => addOne(program))))
  printTable(`${APPLICANTS} applicants`, rows)

  const { search, table } = screens.applicants
  const everybody = page.getByText(`${APPLICANTS + 1} of ${APPLICANTS + 1} applicants`)
  const keys: TypedKey[] = []
  for (const query of QUERIES) {
    await search.fill('')
    await everybody.waitFor()
    keys.push(...(await typeAndTime(search, query, '[aria-live=polite]')))
    const words = searchWords(query)
    const fit = applicants.filter((each) => matchesWords(applicantWords(each), words)).length
    await page.getByText(`${fit} of ${APPLICANTS + 1} applicants`).waitFor()
  }
  await printSearch(
    page,
    keys,
    applicants.map((each) => `${fullName(each)} ${each.number}`),
  )

  await search.fill('')
  await everybody.waitFor()
  const scrolls = []
  scrolls.push({ what: 'slowly', ...(await scrolling(table, { frames: 300, step: 40 })) })
  scrolls.push({ what: 'fast', ...(await scrolling(table, { frames: 300, step: 1000 })) })
  scrolls.push({
    what: 'jumps',
    ...(await scrolling(table, { frames: 120, step: 40, jumpEvery: 4 })),
  })
  printTable('Scrolling', scrolls)
  printTable('Memory', [
    { when: 'before', ...before },
    { when: 'with the table', ...(await memoryOf(program)) },
  ])
  await program.close()
  expect(keys.length).toBeGreaterThan(10)
})

function applicantOf(index: number) {
  return {
    id: newId(random),
    number: String(index).padStart(6, '0'),
    familyName: name(index, 3),
    givenName: name(index + 7_000_000, 2),
    middleName: index % 3 === 0 ? name(index + 9_000_000, 2) : '',
    email: `${word(index, 3)}.${index}@example.org`,
    telephone: `555 ${String(index).padStart(7, '0')}`,
    comments:
      index % 4 === 0 ? `Can come on every day but the ${(index % 28) + 1}th; asks for a quiet room.` : '',
  }
}

async function fill(profile: string, applicants: readonly ReturnType<typeof applicantOf>[]): Promise<void> {
  await inProfile(profile, async ({ screens }) => {
    await screens.firstStart.create(AVERY)
    await screens.hiringActions.startOwn('Keeper of the Tide Tables')
    await screens.applicants.heading.waitFor()
  })
  const program = await Program.launch({ profile, chromium: [] })
  const { action, changes } = await changesOf(program)
  const actor: Id = changes[0]?.header.actor ?? ''
  const chain = new WrittenChain(action, actor, Date.now() - 86_400_000)
  for (let from = 0; from < applicants.length; from += IN_A_CHANGE) {
    chain.write(
      'applicants.import',
      applicants
        .slice(from, from + IN_A_CHANGE)
        .map(({ id, ...fields }) => ({ record: recordIds.applicant(id), fields })),
    )
  }
  await intoJournal(program, chain.changes, AT_ONCE)
  await program.page.reload()
  await program.page.getByRole('heading', { level: 1 }).waitFor({ timeout: LONG_MS })
  await program.close()
}

async function sortBy({ page, screens }: Program, column: string): Promise<void> {
  const heading = screens.applicants.table.getByRole('columnheader', { name: column })
  await heading.getByRole('button').click()
  await page.waitForFunction(
    (wanted) => document.querySelector('[aria-sort=ascending]')?.textContent === wanted,
    column,
  )
}

async function addOne({ page, screens }: Program): Promise<void> {
  await screens.applicants.add.click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Family name' }).fill('Zyx')
  await page.keyboard.press('Enter')
  await screens.applicants.count(APPLICANTS + 1, APPLICANTS + 1).waitFor({ timeout: LONG_MS })
}
