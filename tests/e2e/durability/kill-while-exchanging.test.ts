import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MARKER_NAME, readSegmentName } from '#shared/contracts/bundle/exchange-folder'
import type { Hash } from '#shared/kernel/ids'
import type { Evenhand } from '../support/evenhand'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { profileFolder } from './copies'
import { addPapers, changesIn, exchangeFor, letOtherIn } from './other-laptop'
import { watchFor } from './ready-sheet'
import { ROUNDS } from './rounds'
import { SeededRandom } from './seeded-random'
import { expectNothingHalf } from './whole-documents'

test.use({ profileWith: 'sample' })
test.describe.configure({ timeout: ROUNDS.exchanging * 30_000 + 60_000 })

/** Longer than the exchanges of this test take. */
const LONGEST_MS = 1500
const A_DAY_MS = 25 * 60 * 60 * 1000

test('kill -9 while exchanging leaves whole files on the share, all or nothing of what came, and the next exchange completes', async ({
  evenhand,
}) => {
  const random = SeededRandom.forThisTest()
  const laptops = laptopsOf(evenhand)
  mkdirSync(laptops.share)
  const action = await letOtherIn(laptops.own, laptops.other, laptops.share)
  const ends = new Map<string, number>()
  for (let round = 1; round <= ROUNDS.exchanging; round += 1) {
    const said = `round ${round}`
    await addPapers(laptops.own, action, random.between(0, 2))
    await addPapers(laptops.other, action, random.between(1, 3))
    expect((await exchangeFor(laptops.other, action)).stopped, said).toBeNull()
    const before = await changesIn(laptops.own, action)
    const whole = new Set([...before, ...(await changesIn(laptops.other, action))])

    const running = await evenhand.start()
    await goToExchange(running)
    await running.screens.exchange.now.click()
    await watchFor(running, random.between(0, LONGEST_MS))
    await evenhand.kill()

    const strays = straysOf(laptops.share)
    const after = await changesIn(laptops.own, action)
    const came = [...after].filter((hash) => whole.has(hash) && !before.has(hash)).length
    expect([0, whole.size - before.size], said).toContain(came)
    expectAll(after, before, said)
    const end = `${strays.length > 0 ? 'writing' : 'between'}, ${came > 0 ? 'taken in' : 'not taken in'}`
    ends.set(end, (ends.get(end) ?? 0) + 1)

    // The strays are a day old by now: the next exchange sweeps them away.
    const old = (Date.now() - A_DAY_MS) / 1000
    for (const stray of strays) utimesSync(stray, old, old)
    const next = await exchangeFor(laptops.own, action)
    expect({ stopped: next.stopped, held: next.held }, said).toEqual({ stopped: null, held: [] })
    expect(straysOf(laptops.share), said).toEqual([])
    expectAll(await changesIn(laptops.own, action), whole, said)
    expect(await exchangeFor(laptops.other, action), said).toMatchObject({ stopped: null, held: [] })
    expectAll(await changesIn(laptops.other, action), await changesIn(laptops.own, action), said)
  }
  process.stdout.write(`ended: ${JSON.stringify([...ends])}\n`)

  // As if the last one had been killed while it took something in.
  for (const ending of ['plain', 'segment'])
    writeFileSync(join(laptops.own, 'staging', `${'0'.repeat(32)}.${ending}`), 'left')
  // The window takes all of it in, decrypted copies of a killed exchange are swept, and nothing is left to do.
  const program = await evenhand.start()
  await goToExchange(program)
  await program.screens.exchange.exchange()
  await expect(program.screens.exchange.last).toContainText('Nothing new came from the others.')
  await expectNothingHalf(program, evenhand.profile)
  await expect.poll(() => readdirSync(join(laptops.own, 'staging'))).toEqual([])
})

function laptopsOf({ profile, share }: Evenhand) {
  return {
    own: profileFolder(profile),
    other: join(dirname(profile), 'other'),
    share: join(share, 'exchange'),
  }
}

async function goToExchange({ screens }: Program): Promise<void> {
  await screens.hiringActions.action(/./).first().click()
  await screens.stages.go('Records')
  await screens.exchange.section.click()
}

/** Every file under a segment's name holds what its name says; all else is a temporary file. */
function straysOf(share: string): readonly string[] {
  return readdirSync(share).flatMap((device) => {
    if (device === MARKER_NAME) return []
    return readdirSync(join(share, device)).flatMap((name) => {
      const segment = readSegmentName(device, name)
      const path = join(share, device, name)
      if (segment === undefined) {
        expect(name).toMatch(/^\..+\.part$/)
        return [path]
      }
      expect(createHash('sha256').update(readFileSync(path)).digest('hex'), name).toBe(segment.sha256)
      return []
    })
  })
}

function expectAll(found: ReadonlySet<Hash>, wanted: ReadonlySet<Hash>, said: string): void {
  expect(
    [...wanted].filter((hash) => !found.has(hash)),
    said,
  ).toEqual([])
}
