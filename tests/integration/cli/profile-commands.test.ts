import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Beginning, type RealWorld } from '../model/real-world'
import { answerOf, evenhand } from './support'

let beginning: Beginning
let world: RealWorld
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-cli-'))
  beginning = await Beginning.make()
  world = await beginning.world(3)
  await world.laptops[1]?.submit(0, 'first-in-confidence')
  await world.laptops[2]?.submit(0, 'second-in-confidence')
  for (const laptop of world.laptops) await laptop.close()
}, 60_000)
afterAll(() => {
  beginning.remove()
  rmSync(folder, { recursive: true, force: true })
})

const profile = (name: string) => join(world.folder, name)
const exchange = async (name: string) =>
  answerOf('exchange', '--library', join(world.folder, 'share'), '--profile', profile(name))

it('laptops exchange, open what is due and end with the same records', { timeout: 60_000 }, async () => {
  for (const name of ['hana', 'anna', 'ben']) {
    expect(await exchange(name)).toMatchObject({ stopped: null, held: [] })
  }
  for (const name of ['hana', 'anna', 'ben']) await exchange(name)
  const [hana, anna, ben] = await Promise.all(
    ['hana', 'anna', 'ben'].map(async (name) => answerOf('records', '--profile', profile(name))),
  )
  expect(anna).toEqual(hana)
  expect(ben).toEqual(hana)
  expect(JSON.stringify(hana)).toContain('opening/')
  expect(await answerOf('history', '--profile', profile('anna'))).toMatchObject({ action: world.action })

  const out = join(folder, 'whole.evenhand')
  await answerOf('pack', '--profile', profile('ben'), '--action', world.action, '--out', out)
  expect(await answerOf('verify', out)).toMatchObject({ intact: true })
  expect(await answerOf('info', out)).toMatchObject({ kind: 'archive' })
  expect(await answerOf('records', out)).toEqual(hana)
})

it.each([
  [['records', '--profile', '/nowhere'], 'command-line.no-profile', 2],
  [['records'], 'command-line.missing-argument', 2],
  [['exchange', '--library', '/nowhere'], 'command-line.missing-option', 2],
])('%j is refused (%s)', async (args, code, exitCode) => {
  const outcome = await evenhand(...args)
  expect(outcome.standardError).toContain(`(${code})`)
  expect(outcome.exitCode).toBe(exitCode)
})

it('a profile that a window has open, another hiring action and a missing folder are refused', async () => {
  expect(
    (await evenhand('records', '--profile', profile('ben'), '--action', 'f'.repeat(32))).standardError,
  ).toContain('(command-line.unknown-action)')
  const nowhere = await evenhand('exchange', '--library', join(folder, 'gone'), '--profile', profile('ben'))
  expect(nowhere.standardError).toContain('(exchange.folder-missing)')
  await world.laptops[2]?.restart()
  const outcome = await evenhand('records', '--profile', profile('ben'))
  expect(outcome.standardError).toContain('(journal.in-use)')
  expect(outcome.exitCode).toBe(1)
  await world.laptops[2]?.close()
})
