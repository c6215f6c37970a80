import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { mergeBundles } from '#electron/bundle/merge-bundles'
import { openArchive } from '#electron/bundle/open-archive'
import { packArchive } from '#electron/bundle/pack-archive'
import { packSegment } from '#electron/bundle/pack-segment'
import { sha256 } from '#electron/bundle/sha256'
import { writeBundle } from '#electron/bundle/write-bundle'
import type { Signer } from '#electron/signing/signer'
import { recordIds } from '#shared/domain/record-ids'
import { canonicalJson } from '#shared/kernel/canonical'
import { newId } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { ACTION, change, collect, deviceOf, NOW, random, RESUME, smallInput } from './support/small-archive'

const DEVICES = [newId(random), newId(random), newId(random)]
const signers = new Map<string, Signer>()
beforeAll(async () => {
  for (const device of DEVICES) signers.set(device, await deviceOf(device))
})

/** Each device's chain: three changes that all set the same two fields of one record. */
const chains = DEVICES.map((device, at) => {
  const changes: NamedChange[] = []
  for (const title of ['a', 'b', 'c']) {
    const value = `${title}${at % 2}`
    const field = title === 'b' ? 'grade' : 'title'
    changes.push(
      change([{ record: recordIds.action(ACTION), field, value }], { device, head: changes.at(-1) }),
    )
  }
  return { device, changes }
})

const signerOf = (device: string): Signer => {
  const signer = signers.get(device)
  if (signer === undefined) throw new Error('fixture')
  return signer
}

const made = new Map<string, Promise<Buffer>>()

/** What a device has: of each chain a beginning. Made once, since signing takes its time. */
function archiveBy(device: string, lengths: readonly number[]): Promise<Buffer> {
  const key = [device, ...lengths].join(' ')
  const bytes = made.get(key) ?? packedBy(device, lengths)
  made.set(key, bytes)
  return bytes
}

async function packedBy(device: string, lengths: readonly number[]): Promise<Buffer> {
  const changes = chains.flatMap((chain, at) => chain.changes.slice(0, lengths[at]))
  const signer = signerOf(device)
  const input = { ...smallInput(), device, changes, signer }
  return collect(writeBundle(await packArchive(input), signer))
}

async function merged(files: readonly Buffer[]): Promise<Buffer> {
  const inputs = await Promise.all(files.map((bytes) => openArchive(sourceOfBytes(bytes))))
  return collect(writeBundle(await mergeBundles(inputs), undefined))
}

async function recordsOf(bytes: Buffer): Promise<string> {
  const { records } = await openArchive(sourceOfBytes(bytes))
  return canonicalJson(records.views())
}

describe('merging', () => {
  it('gives the same bytes in any order and with repetitions, and what it gives is intact', async () => {
    const lengths = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).filter((all) => all.some((each) => each > 0))
    const bundles = fc.array(fc.record({ by: fc.constantFrom(...DEVICES), lengths }), {
      minLength: 1,
      maxLength: 4,
    })
    const orders = bundles.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
        fc.array(fc.nat(list.length - 1), { maxLength: 3 }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([list, order, repeated]) => {
        const files = await Promise.all(list.map((each) => archiveBy(each.by, each.lengths)))
        const other = [...order, ...repeated].flatMap((at) => files[at] ?? [])
        const one = await merged(files)
        expect((await merged(other)).equals(one)).toBe(true)
        expect((await merged([one, ...other])).equals(one)).toBe(true)
        const longest = chains.map((_, at) => Math.max(...list.map((each) => each.lengths[at] ?? 0)))
        const all = chains.flatMap(({ changes }, at) => changes.slice(0, longest[at]))
        expect(await recordsOf(one)).toBe(canonicalJson(new Records().applyAll(all).views()))
      }),
      { numRuns: process.env['EVENHAND_LONG'] === '1' ? 300 : 5 },
    )
  })

  it('says that nobody signed, and keeps what each device signed of its own chain', async () => {
    const [one = '', two = ''] = DEVICES
    const bytes = await merged([await archiveBy(one, [2, 0, 0]), await archiveBy(two, [1, 3, 0])])
    const { findings, heads, manifest } = await openArchive(sourceOfBytes(bytes))
    expect(manifest).toMatchObject({ signed: false, device: '0'.repeat(32), created: NOW, kind: 'archive' })
    expect(findings.filter(({ level }) => level === 'note').map(({ code }) => code)).toEqual([
      'bundle.unsigned',
    ])
    expect(heads.map(({ device, number }) => `${device} ${number}`).sort()).toEqual(
      [`${one} 2`, `${two} 3`].sort(),
    )
  })

  it('puts an archive and the segments after it together, in any order, and names a missing one', async () => {
    const [device = ''] = DEVICES
    const chain = chains[0]?.changes ?? []
    const segment = async (from: number, to: number) => {
      const signer = signerOf(device)
      const input = {
        ...smallInput(),
        device,
        changes: chain.slice(from - 1, to),
        signer,
        records: new Records().applyAll(chain),
      }
      return collect(writeBundle(await packSegment(input), signer))
    }
    const [second, third, start] = [
      await segment(2, 2),
      await segment(3, 3),
      await archiveBy(device, [1, 0, 0]),
    ]
    const whole = await merged([third, start, second])
    expect((await merged([start, second, third])).equals(whole)).toBe(true)
    expect((await openArchive(sourceOfBytes(whole))).changes).toHaveLength(3)
    await expect(merged([start, third])).rejects.toMatchObject({
      code: 'merge.gap',
      values: { device, number: 2 },
    })
  })

  it('takes papers from whichever bundle has them', async () => {
    const input = smallInput()
    const signer = await deviceOf()
    const bundle = async (attachments: boolean) =>
      collect(writeBundle(await packArchive({ ...input, options: { attachments } }), signer))
    const [without, whole] = [await bundle(false), await bundle(true)]
    const lacking = await openArchive(sourceOfBytes(await merged([without])))
    expect(lacking.manifest.without).toEqual(['attachments'])
    expect(lacking.findings.map(({ code }) => code)).toContain('bundle.without-attachments')
    const both = await openArchive(sourceOfBytes(await merged([without, whole])))
    expect(both.manifest.without).toEqual([])
    expect(await both.attachment(sha256(RESUME))).toEqual(RESUME)
  })

  it('refuses nothing at all, and bundles of two hiring actions', async () => {
    await expect(mergeBundles([])).rejects.toMatchObject({ code: 'merge.nothing' })
    const [device = ''] = DEVICES
    const mine = await openArchive(sourceOfBytes(await archiveBy(device, [1, 0, 0])))
    const other = { ...mine, action: newId(random) }
    await expect(mergeBundles([mine, other])).rejects.toMatchObject({ code: 'merge.other-action' })
  })
})
