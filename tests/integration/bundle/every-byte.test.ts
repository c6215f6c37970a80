import { beforeAll, describe, expect, it } from 'vitest'
import { encryptBytes } from '#electron/bundle/age-encrypt'
import { decryptBytes } from '#electron/bundle/age-decrypt'
import { type AgeIdentity, newAgeIdentity } from '#electron/bundle/age-identity'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { openBundle } from '#electron/bundle/open-bundle'
import { packArchive } from '#electron/bundle/pack-archive'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writeBundle } from '#electron/bundle/write-bundle'
import { AppError } from '#shared/kernel/app-error'
import { collect, deviceOf, smallInput } from '../../unit/bundle/support/small-archive'

const isLong = process.env['EVENHAND_LONG'] === '1'

/** Every byte in the long mode, otherwise every so many. */
function places(length: number, step: number): readonly number[] {
  const by = isLong ? 1 : step
  return Array.from({ length: Math.ceil(length / by) }, (_, at) => at * by)
}

let signed: Buffer
let merged: Buffer
let encrypted: Buffer
let key: AgeIdentity
beforeAll(async () => {
  const signer = await deviceOf()
  const content = await packArchive({ ...smallInput(), signer })
  signed = await collect(writeBundle(content, signer))
  merged = await collect(writeBundle(content, undefined))
  key = await newAgeIdentity()
  const inner = await collect(writeBundle({ ...content, encryption: 'age' }, signer))
  encrypted = Buffer.from(await encryptBytes(inner, { recipients: [key.recipient] }))
})

/** What a full check says; that it says anything at all, and does not throw, is half of the test. */
async function verdictOn(bytes: Uint8Array): Promise<boolean> {
  const { intact, findings, contents } = await verifyBundleSource(sourceOfBytes(bytes), 'a.evenhand')
  expect(intact).toBe(findings.every(({ level }) => level !== 'bad'))
  expect(contents === undefined).toBe(!intact)
  return intact
}

/** Opens an encrypted one; what fails must say so with a code. */
async function verdictOnEncrypted(bytes: Uint8Array): Promise<boolean> {
  try {
    const plain = await decryptBytes(sourceOfBytes(bytes), { identities: [key.identity] })
    await openBundle(sourceOfBytes(plain), { wrapper: 'age' })
    return true
  } catch (thrown) {
    if (thrown instanceof AppError) return false
    throw thrown
  }
}

function flipped(bytes: Buffer, at: number): Buffer {
  const altered = Buffer.from(bytes)
  // A different bit in each byte, so that all eight are tried everywhere.
  altered.writeUInt8(altered.readUInt8(at) ^ (1 << (at % 8)), at)
  return altered
}

describe.each([
  ['signed', () => signed, verdictOn, 1],
  ['merged', () => merged, verdictOn, 1],
  // Each takes a millisecond or two for the key agreement alone.
  ['encrypted', () => encrypted, verdictOnEncrypted, 31],
] as const)('a small %s bundle', (_, bundle, verdict, step) => {
  it('is intact as it is, and at most 8 KB', async () => {
    expect(bundle().length).toBeLessThan(8192)
    expect(await verdict(bundle())).toBe(true)
  })

  it('is never called intact with any one byte changed, and never crashes the check', async () => {
    const missed: number[] = []
    for (const at of places(bundle().length, step)) {
      if (await verdict(flipped(bundle(), at))) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  it('is never called intact when it is cut short anywhere', async () => {
    const missed: number[] = []
    for (const length of places(bundle().length, step)) {
      if (await verdict(bundle().subarray(0, length))) missed.push(length)
    }
    expect(missed).toEqual([])
  })
})
