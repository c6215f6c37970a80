import { expect } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import type { ModelLaptop, ModelWorld, Sheet } from './model'
import type { Step } from './steps'

const MOST_LAPTOPS = 5
const MOST_ROUNDS = 16

/** What people were told is saved, and what nobody else may read. */
interface Expected {
  readonly acknowledged: Map<Hash, string>
  readonly sheets: Sheet[]
  /** Text with the laptop that it was typed on. */
  readonly secrets: { readonly person: string; readonly text: string }[]
}

/** Plays the steps, brings everybody together, and checks all that must hold then. */
export async function playAndCheck(world: ModelWorld, steps: readonly Step[]): Promise<void> {
  const expected: Expected = { acknowledged: new Map(), sheets: [], secrets: [] }
  for (const [index, step] of steps.entries()) await play(world, expected, step, index)
  await checkBlind(world, expected)
  world.share.back()
  await settle(world)
  await checkTogether(world, expected)
  await checkBlind(world, expected)
}

async function play(world: ModelWorld, expected: Expected, step: Step, index: number): Promise<void> {
  if (step.kind === 'share') {
    if (step.how === 'hide') world.share.hide(step.pick)
    else if (step.how === 'cut') world.share.cut(step.pick)
    else world.share.back()
    return
  }
  const laptop = laptopAt(world, step.at)
  switch (step.kind) {
    case 'edit':
      await laptop.set(`room/${step.record}`, { [step.field]: step.value })
      break
    case 'delete':
      await laptop.set(`room/${step.record}`, { deleted: step.deleted })
      break
    case 'private': {
      const text = `thought-${index}-only-mine`
      await laptop.keepPrivate(text)
      expected.secrets.push({ person: laptop.person, text })
      break
    }
    case 'submit': {
      const sheet = await laptop.submit(step.interview, `rating-${index}-in-confidence`)
      if (sheet !== undefined) expected.sheets.push(sheet)
      break
    }
    case 'sign': {
      const own = expected.sheets.filter(({ rater, files }) => rater === laptop.person && files.size === 0)
      for (const sheet of own) {
        if ((await laptop.revision(sheet.revision)) === undefined) continue
        await laptop.sign(sheet)
        break
      }
      break
    }
    case 'exchange':
      await laptop.exchange(step.kill)
      break
    case 'archive': {
      const other = laptopAt(world, step.to)
      if (other !== laptop) await other.takeArchiveOf(laptop)
      break
    }
    case 'restart':
      await laptop.restart()
      break
    case 'clock':
      laptop.setClock(step.ms)
      break
    case 'clone':
      if (world.laptops.length < MOST_LAPTOPS) {
        world.laptops.push(await laptop.clone(`${laptop.name}-${world.laptops.length}`))
      }
      break
    case 'backup':
      await laptop.backup()
      break
    case 'restore':
      // Nobody could confirm the only laptop of HR under a new id.
      if (laptop !== world.laptops[0]) await restore(world, expected, laptop)
      return
  }
  for (const { hash, header } of await laptop.changes()) expected.acknowledged.set(hash, header.command.name)
}

/** What only a laptop had that was set back is gone; nothing else is. */
async function restore(world: ModelWorld, expected: Expected, laptop: ModelLaptop): Promise<void> {
  if (!(await laptop.restore())) return
  const there = new Set(await world.share.changes(world.laptops))
  for (const each of world.laptops) for (const { hash } of await each.changes()) there.add(hash)
  for (const hash of expected.acknowledged.keys()) {
    if (!there.has(hash)) expected.acknowledged.delete(hash)
  }
}

/** Everybody exchanges until nothing new comes; a laptop that others have too goes on under a new id. */
async function settle({ laptops }: ModelWorld): Promise<void> {
  for (let round = 1; ; round += 1) {
    const said: string[] = []
    for (const laptop of laptops) {
      const { written, taken, held, stopped } = await laptop.exchange()
      if (stopped?.code === 'exchange.cloned-device') {
        const hr = laptops.find((other) => other.isHr && other !== laptop)
        if (hr === undefined) throw new Error('nobody can confirm')
        await laptop.renew(hr)
      }
      if (written !== null || taken.length > 0 || stopped !== null || held.length > 0) {
        said.push(`${laptop.name}: ${JSON.stringify({ written, stopped, held })}`)
      }
    }
    if (said.length === 0) return
    expect(round, said.join('\n')).toBeLessThan(MOST_ROUNDS)
  }
}

async function checkTogether({ laptops }: ModelWorld, expected: Expected): Promise<void> {
  const [first, ...others] = await Promise.all(laptops.map(recordsOf))
  for (const other of others) expect(other).toBe(first)
  for (const laptop of laptops) {
    const known = new Set((await laptop.changes()).map(({ hash }) => hash))
    const missing = [...expected.acknowledged].filter(([hash]) => !known.has(hash))
    expect(missing, `missing at ${laptop.name}`).toEqual([])
    for (const sheet of expected.sheets) await checkSheet(laptop, sheet)
  }
}

async function recordsOf(laptop: ModelLaptop): Promise<string> {
  const records = new Records().applyAll(await laptop.changes())
  return canonicalJson(
    records.views().map(({ id, values, state }) => ({
      id,
      values,
      candidates: Object.fromEntries(
        Object.entries(state.fields).map(([name, field]) => [name, field.values]),
      ),
    })),
  )
}

/** Whoever may read a sheet has it as it was submitted and signed, byte for byte. */
async function checkSheet(laptop: ModelLaptop, sheet: Sheet): Promise<void> {
  const records = new Records().applyAll(await laptop.changes())
  const { interview, revision, rater, text, files } = sheet
  const submitted = records.view(`submission/${interview}/${revision}/@${rater}`)
  if (submitted === undefined) return
  const opened = records.view(`opening/${interview}/${revision}`) !== undefined
  if (!opened && !laptop.isHr && laptop.person !== rater) return
  expect(await laptop.revision(revision), `a sheet at ${laptop.name}, ${opened ? 'open' : 'sealed'}`).toBe(
    text,
  )
  if (records.view(`signature/${interview}/${revision}/@${rater}`) === undefined) return
  for (const [hash, bytes] of files) {
    expect(
      Buffer.from((await laptop.attachment(hash)) ?? []).equals(bytes),
      `signed, at ${laptop.name}`,
    ).toBe(true)
  }
}

/** What is private is on no other's laptop and in no file of the share that others can read. */
async function checkBlind({ laptops, share }: ModelWorld, expected: Expected): Promise<void> {
  for (const { person, text } of expected.secrets) {
    const others = laptops.filter((laptop) => laptop.person !== person)
    for (const laptop of others) expect(await laptop.holds(text), `${text} at ${laptop.name}`).toBe(false)
    expect(await share.holds(text, laptops), `${text} on the share`).toBe(false)
  }
  const everybody = await Promise.all(
    laptops.map(async (laptop) => new Records().applyAll(await laptop.changes())),
  )
  for (const { interview, revision, rater, secret } of expected.sheets) {
    if (everybody.some((records) => records.view(`opening/${interview}/${revision}`) !== undefined)) continue
    const others = laptops.filter((laptop) => laptop.person !== rater && !laptop.isHr)
    for (const laptop of others) expect(await laptop.holds(secret), `${secret} at ${laptop.name}`).toBe(false)
    expect(await share.holds(secret, others), `${secret} on the share`).toBe(false)
  }
}

function laptopAt({ laptops }: ModelWorld, at: number): ModelLaptop {
  const laptop = laptops[at % laptops.length]
  if (laptop === undefined) throw new Error('no laptop')
  return laptop
}
