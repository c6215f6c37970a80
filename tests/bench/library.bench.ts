import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newId, type Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { recordIds } from '#shared/domain/record-ids'
import { changesOf } from '../e2e/records/other-laptops'
import { AVERY } from '../e2e/support/people'
import { inProfile } from '../e2e/support/prepared-profile'
import { Program } from '../e2e/support/program'
import { printTable } from './support/figures'
import { typeAndTime, type TypedKey } from './support/key-to-glass'
import { name, typed, word } from './support/made-up'
import { memoryOf } from './support/memory'
import { printSearch } from './support/plain-scan'
import { Smoothness, smoothRow } from './support/smoothness'
import { intoJournal, random, WrittenChain } from './support/written-chain'

const QUESTIONS = 100_000
const IN_A_GUIDE = 20
const GUIDES_OF_AN_ACTION = 50
const WORDS = 4_000
/** So many changes are given to the journal at once. */
const AT_ONCE = 100
const LONG_MS = 10 * 60_000
const TITLE = 'Keeper of the Tide Tables'
const NO_SCRIPT = { script: '', minutes: 0 }
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`${QUESTIONS} questions in the library`, { timeout: 2 * LONG_MS }, async () => {
  const texts = Array.from({ length: QUESTIONS }, (_, index) => questionText(index))
  const profile = join(folder, 'profile')
  await fill(profile, texts)
  const program = await Program.launch({ profile, chromium: [] })
  const { page, screens } = program
  const before = await memoryOf(program)
  const smooth = await Smoothness.of(page)
  await screens.hiringActions.action(TITLE).click()
  await screens.stages.go('Preparation')
  const section = (label: string) => page.getByRole('link', { name: label, exact: true })
  const open = async () => {
    await section('Library').click()
    await page
      .getByRole('button', { name: /^Insert:/ })
      .first()
      .waitFor({ timeout: LONG_MS })
  }
  const rows = [smoothRow('open, which makes the index', await smooth.during(open))]
  await section('Competencies').click()
  rows.push(smoothRow('open again', await smooth.during(open)))

  const field = page.getByRole('textbox', { name: 'Search by the beginnings of words' })
  const keys: TypedKey[] = []
  for (const number of [7, 700, 1400, 2100]) {
    const query = typed(`${word(number, 3)} ${word(number + 30, 3).slice(0, 2)}`)
    await field.fill('')
    await page.getByText(/^The first 60 of 100\d\d\d/).waitFor()
    keys.push(...(await typeAndTime(field, query, '[role=status]')))
  }
  const found = page.getByText(/^The first 60 of 100\d\d\d/)
  rows.push(
    smoothRow(
      'a competency is inserted, and the index made anew',
      await smooth.during(async () => {
        await field.fill('')
        await found.waitFor()
        await page.getByText('Competencies', { exact: true }).last().click()
        await page
          .getByRole('button', { name: /^Insert:/ })
          .first()
          .click()
        await page.getByText(/^Inserted: /).waitFor()
        await page.getByText('Questions', { exact: true }).last().click()
        await found.waitFor({ timeout: LONG_MS })
      }),
    ),
  )
  printTable(`The library with ${QUESTIONS} questions`, rows)
  await printSearch(page, keys, texts)
  printTable('Memory', [
    { when: 'before', ...before },
    { when: 'with the library', ...(await memoryOf(program)) },
  ])
  await program.close()
  expect(keys.length).toBeGreaterThan(20)
})

/** Fifteen made-up words, of which no two questions have the same. */
function questionText(index: number): string {
  const words = Array.from({ length: 14 }, (_, at) => word((index * 31 + at * at * 977) % WORDS, 3))
  return `Tell us how you ${words.join(' ')} q${index}?`
}

async function fill(profile: string, texts: readonly string[]): Promise<void> {
  await inProfile(profile, async ({ screens }) => {
    await screens.firstStart.create(AVERY)
    await screens.hiringActions.startOwn(TITLE)
    await screens.applicants.heading.waitFor()
  })
  const program = await Program.launch({ profile, chromium: [] })
  const { changes } = await changesOf(program)
  const person = changes[0]?.header.actor ?? ''
  const perAction = GUIDES_OF_AN_ACTION * IN_A_GUIDE
  for (let from = 0; from < texts.length; from += perAction) {
    await intoJournal(
      program,
      ofAction(person, from / perAction, texts.slice(from, from + perAction)),
      AT_ONCE,
    )
  }
  await program.page.reload()
  await program.page.getByRole('heading', { level: 1 }).waitFor({ timeout: LONG_MS })
  await program.close()
}

/** A hiring action of another laptop, with its competencies and published guides. */
function ofAction(person: Id, number: number, texts: readonly string[]): readonly NamedChange[] {
  const action = newId(random)
  const chain = new WrittenChain(action, person, Date.now() - 86_400_000)
  chain.write('action.create', [
    {
      record: recordIds.action(action),
      fields: { title: `Position ${number}`, zone: 'America/Denver', creator: person },
    },
  ])
  const competencies = Array.from({ length: 5 }, () => newId(random))
  for (const [at, id] of competencies.entries()) {
    const fields = { name: `${name(number * 5 + at, 3)} skill`, definition: questionText(at) }
    chain.write('preparation.edit', [{ record: recordIds.competency(id), fields }])
  }
  for (let from = 0; from < texts.length; from += IN_A_GUIDE) {
    const questions = texts.slice(from, from + IN_A_GUIDE).map((text, at) => ({
      id: newId(random),
      text,
      kind: 'past-experience',
      competencies: [competencies[at % competencies.length] ?? ''],
      minutes: 8,
      followUps: [{ id: newId(random), text: `And then, ${word(at, 3)}?` }],
    }))
    const content = { introduction: NO_SCRIPT, questions, conclusion: NO_SCRIPT }
    const fields = { round: newId(random), title: `Guide ${from}`, version: 1, content }
    chain.write('guide.publish', [{ record: recordIds.guide(newId(random)), fields }])
  }
  return chain.changes
}
