import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import { chromiumFlags } from '../../scripts/lib/chromium-flags.mjs'
import { beginInterview } from '../e2e/durability/open-room'
import { Program } from '../e2e/support/program'
import { prepareSample } from '../e2e/support/prepared-profile'
import { emptyApp } from './support/empty-app'
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

const BARE = `<style>textarea { width: 700px; height: 330px; font: 16px/1.5 system-ui; resize: none }</style>
<textarea aria-label="Bare" spellcheck="false"></textarea>`

test('key to glass in a long transcript, against a bare textarea', async () => {
  const profile = await prepareSample(join(folder, 'profile'))
  console.log(new Date().toISOString(), 'prepared')
  const program = await Program.launch({ profile, chromium: [] })
  await lengthenGuides(program, QUESTIONS)
  await beginInterview(program, 'Reyes-O’Malley')
  const ours = program.screens.interviewRoom.transcript(1)
  const electron = await _electron.launch({
    args: [
      ...chromiumFlags().map(({ flag }) => flag),
      emptyApp(BARE),
      `--user-data-dir=${join(folder, 'bare')}`,
    ],
  })
  const bare = (await electron.firstWindow()).getByRole('textbox', { name: 'Bare' })
  await Promise.all([ours, bare].map(async (field) => watchKeys(field.page())))
  const rows = []
  for (const place of ['end', 'middle'] as const) {
    const times: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] }
    for (let turn = 0; turn <= TURNS; turn += 1) {
      console.log(new Date().toISOString(), place, turn)
      for (const [whose, field] of Object.entries({ ours, bare })) {
        if (turn === 0) await field.fill(longTranscript(CHARACTERS))
        await field.focus()
        await field.evaluate((element: HTMLTextAreaElement, at) => {
          const index = at === 'end' ? element.value.length : Math.floor(element.value.length / 2)
          element.setSelectionRange(index, index)
        }, place)
        await typeOn(field, KEYS_IN_TURN)
        const turnsTimes = await takeKeyTimes(field.page(), KEYS_IN_TURN)
        if (turn > 0) times[whose as keyof typeof times].push(...turnsTimes)
      }
    }
    const figures = [0.5, 0.99].map((share) => ({
      ours: percentile(times.ours, share),
      bare: percentile(times.bare, share),
    }))
    const [p50, p99] = figures.map((each) => each.ours / each.bare)
    rows.push(
      ...(['ours', 'bare'] as const).map((whose) => ({
        what: `${whose}, at the ${place}`,
        p50: rounded(figures[0]?.[whose] ?? Number.NaN),
        p99: rounded(figures[1]?.[whose] ?? Number.NaN),
      })),
      { what: `ratio, at the ${place}`, p50: rounded(p50 ?? Number.NaN), p99: rounded(p99 ?? Number.NaN) },
    )
  }
  printTable(
    `Key to glass (ms, ${TURNS * KEYS_IN_TURN} keys, ${CHARACTERS} characters, ${QUESTIONS} questions; goal ${GOAL})`,
    rows,
  )
  await electron.close()
  await program.close()
  expect(rows).toHaveLength(6)
})
