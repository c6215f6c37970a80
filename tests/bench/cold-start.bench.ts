import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import { chromiumFlags } from '../../scripts/lib/chromium-flags.mjs'
import { Program } from '../e2e/support/program'
import { prepareSample } from '../e2e/support/prepared-profile'
import { emptyApp } from './support/empty-app'
import { median, printTable, rounded } from './support/figures'

const ROUNDS = 7
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('cold start to usable, the sample open, against an empty Electron window', async () => {
  const prepared = await prepareSample(join(folder, 'prepared'))
  const app = emptyApp()
  const ours: number[] = []
  const empty: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const profile = join(folder, `profile-${round}`)
    cpSync(prepared, profile, { recursive: true })
    empty.push(await startOfEmpty(app, join(folder, `empty-${round}`)))
    ours.push(await startOfOurs(profile))
  }
  const ratios = ours.map((each, index) => each / (empty[index] ?? Number.NaN))
  printTable('Cold start to usable (ms, median of 7; goal at most 2.0 times)', [
    { program: 'Evenhand, sample open', ms: rounded(median(ours)) },
    { program: 'empty Electron window', ms: rounded(median(empty)) },
    { program: 'ratio, pair by pair', ms: rounded(median(ratios)) },
  ])
  expect(ours).toHaveLength(ROUNDS)
})

async function startOfOurs(profile: string): Promise<number> {
  const begun = performance.now()
  const program = await Program.launch({ profile, chromium: [] })
  await program.page.getByRole('table').getByRole('link').first().waitFor()
  const used = performance.now() - begun
  await program.close()
  return used
}

async function startOfEmpty(app: string, profile: string): Promise<number> {
  const begun = performance.now()
  const electron = await _electron.launch({
    args: [...chromiumFlags().map(({ flag }) => flag), app, `--user-data-dir=${profile}`],
  })
  const page = await electron.firstWindow()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const used = performance.now() - begun
  await electron.close()
  return used
}
