import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { changesOf } from '../e2e/records/other-laptops'
import { prepareSample } from '../e2e/support/prepared-profile'
import { Program } from '../e2e/support/program'
import { busyLaptop } from './support/busy-laptop'
import { printTable, rounded } from './support/figures'
import { Smoothness, smoothRow } from './support/smoothness'
import { intoJournal } from './support/written-chain'

const LAPTOPS = 10
const INTERVIEWS = 1_000
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
  `${LAPTOPS} laptops with ${INTERVIEWS} interviews each come in, and their history is read and searched`,
  { timeout: 20 * 60_000 },
  async () => {
    const profile = await prepareSample(join(folder, 'profile'))
    const share = join(folder, 'share')
    mkdirSync(share)
    const program = await Program.launch({ profile, chromium: [] })
    const chains = await chainsFor(program)
    await openExchange(program, share)
    const smooth = await Smoothness.of(program.page)

    const merges = []
    for (const laptops of [chains.slice(0, 1), chains.slice(1)]) {
      for (const chain of laptops) await intoJournal(program, chain)
      const peer = inMemory(laptops)
      const { ms, ...figures } = await smooth.during(async () =>
        program.screens.exchange.exchange(10 * 60_000),
      )
      const changes = laptops.flat().length
      merges.push({
        laptops: laptops.length,
        changes,
        s: rounded(ms / 1000),
        'ms per change': rounded(ms / changes),
        'times a fold in memory': rounded(ms / peer),
        ...figures,
      })
    }
    printTable(
      'An exchange that takes in laptops of 1,000 interviews each (goal: linear; no task over 100 ms)',
      merges,
    )

    const { page } = program
    const reads = []
    const section = page.getByRole('navigation', { name: 'Parts of the records' })
    const first = await smooth.during(async () => {
      await section.getByRole('link', { name: 'History' }).click()
      await page.getByRole('grid', { name: 'History' }).getByRole('row').nth(3).waitFor()
    })
    reads.push(smoothRow('first rows (goal 500 ms)', first))
    const texts = ['needle', 'Byrne 7', 'Byrne 999', 'quiet room', 'no such words']
    for (const text of texts) {
      const found = await smooth.during(async () => {
        await page.getByRole('searchbox').fill(text)
        await page.locator(`[data-searched=${JSON.stringify(text)}]`).waitFor({ timeout: 10 * 60_000 })
      })
      reads.push(
        smoothRow(
          text === texts[0] ? 'first search, makes the index' : `search “${text}” (goal 300 ms)`,
          found,
        ),
      )
    }
    printTable(`History of ${chains.flat().length} changes`, reads)
    await program.close()
    const [one, nine] = merges
    expect(nine?.['ms per change']).toBeLessThan(3 * (one?.['ms per change'] ?? 0))
  },
)

async function chainsFor(program: Program): Promise<readonly (readonly NamedChange[])[]> {
  const { action, changes } = await changesOf(program)
  const records = changes.flatMap(({ header }) => header.patches.map((patch) => patch.record))
  const idsOf = (kind: string) => [
    ...new Set(records.filter((id) => id.startsWith(kind)).map((id) => id.split('/').at(-1) ?? '')),
  ]
  const [person = '', colleague = ''] = idsOf('person/')
  const [[round = ''], [guide = '']] = [idsOf('round/'), idsOf('guide/')]
  const now = Date.now()
  return Array.from({ length: LAPTOPS }, (_, index) =>
    busyLaptop({
      action,
      person,
      colleague,
      round,
      guide,
      interviews: INTERVIEWS,
      beganMs: now - (index + 2) * 86_400_000,
    }),
  )
}

async function openExchange({ dialogs, screens }: Program, share: string): Promise<void> {
  await screens.hiringActions.action(/./).first().click()
  await screens.stages.go('Records')
  await screens.exchange.section.click()
  await dialogs.open(share)
  await screens.exchange.choose.click()
  await screens.exchange.now.waitFor()
}

/** The peer: the same fold with no disk, no database and no window. */
function inMemory(chains: readonly (readonly NamedChange[])[]): number {
  const begun = performance.now()
  const records = new Records()
  for (const chain of chains) records.applyAll(chain)
  return performance.now() - begun
}
