import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import { beginInterview } from '../e2e/durability/open-room'
import { Program } from '../e2e/support/program'
import { prepareSample } from '../e2e/support/prepared-profile'
import { openBareField, type BareField } from './support/bare-field'
import { percentile, printTable, rounded } from './support/figures'
import { lengthenGuides, longTranscript } from './support/long-interview'
import { takeKeyTimes, typeOn, watchKeys } from './support/typing'

const CHARACTERS = 100_000
const QUESTIONS = 50
/** In turns, so that what else the machine does falls on both; the first turn warms up. */
const TURNS = 6
const KEYS_IN_TURN = 50
const GOAL = 1.5
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('key to glass beside a long transcript, against a bare textarea', async () => {
  const profile = await prepareSample(join(folder, 'profile'))
  const program = await Program.launch({ profile, chromium: [] })
  const { interviewRoom, scoreSheet } = program.screens
  await lengthenGuides(program, QUESTIONS)
  await beginInterview(program, 'Reyes-O’Malley')
  const bare = await openBareField(folder)
  await Promise.all([program.page, bare.field.page()].map(watchKeys))

  const inRoom = interviewRoom.transcript(1)
  await inRoom.fill(longTranscript(CHARACTERS))
  const rows = [
    ...(await rowsOf('room, at the end', { ours: inRoom, bare, place: 'end' })),
    ...(await rowsOf('room, in the middle', { ours: inRoom, bare, place: 'middle' })),
  ]
  await interviewRoom.toScoreSheet.click()
  const onSheet = scoreSheet.transcript(1)
  const evidence = program.page.getByRole('textbox', { name: /^What supports the rating of / }).first()
  rows.push(
    ...(await rowsOf('score sheet, transcript', { ours: onSheet, bare, place: 'end' })),
    ...(await rowsOf('score sheet, evidence', { ours: evidence, bare, place: 'end' })),
  )
  printTable(
    `Key to glass (ms, ${TURNS * KEYS_IN_TURN} keys, ${CHARACTERS} characters, ${QUESTIONS} questions; goal ${GOAL})`,
    rows,
  )
  await bare.close()
  await program.close()
  expect(rows).toHaveLength(12)
})

interface Compared {
  readonly ours: Locator
  readonly bare: BareField
  readonly place: 'end' | 'middle'
}

/** Types in turns into a field of the program's and into a bare one of the same size, type and text. */
async function rowsOf(what: string, { ours, bare, place }: Compared) {
  const times: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] }
  await bare.becomeLike(ours)
  await bare.field.fill(await ours.inputValue())
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const [whose, field] of Object.entries({ ours, bare: bare.field })) {
      await field.focus()
      await field.evaluate((element: HTMLTextAreaElement, at) => {
        const index = at === 'end' ? element.value.length : Math.floor(element.value.length / 2)
        element.setSelectionRange(index, index)
      }, place)
      await typeOn(field, KEYS_IN_TURN)
      const turnsTimes = await takeKeyTimes(field.page(), KEYS_IN_TURN)
      if (turn > 0) times[whose as keyof typeof times].push(...turnsTimes)
    }
    // A field that grew has a peer that grew.
    await bare.becomeLike(ours)
  }
  const figures = { p50: 0.5, p99: 0.99 }
  const row = (whose: keyof typeof times) => ({
    what: `${what}: ${whose}`,
    p50: rounded(percentile(times[whose], figures.p50)),
    p99: rounded(percentile(times[whose], figures.p99)),
  })
  const ratio = (share: number) => rounded(percentile(times.ours, share) / percentile(times.bare, share))
  return [
    row('ours'),
    row('bare'),
    { what: `${what}: ratio`, p50: ratio(figures.p50), p99: ratio(figures.p99) },
  ]
}
