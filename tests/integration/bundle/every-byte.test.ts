import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { deviceOf, smallBundle } from '../../unit/bundle/support/small-archive'

let bundle: Buffer
beforeAll(async () => {
  bundle = await smallBundle(await deviceOf())
})

/** What a full check says; that it says anything at all, and does not throw, is half of the test. */
async function verdictOn(bytes: Uint8Array): Promise<boolean> {
  const { intact, findings, contents } = await verifyBundleSource(sourceOfBytes(bytes), 'a.evenhand')
  expect(intact).toBe(findings.every(({ level }) => level !== 'bad'))
  expect(contents === undefined).toBe(!intact)
  return intact
}

describe('a small bundle', () => {
  it('is intact as it is, and at most 8 KB', async () => {
    expect(bundle.length).toBeLessThan(8192)
    expect(await verdictOn(bundle)).toBe(true)
  })

  it('is never called intact with any one byte changed, and never crashes the check', async () => {
    const missed: number[] = []
    for (let at = 0; at < bundle.length; at += 1) {
      const altered = Buffer.from(bundle)
      // A different bit in each byte, so that all eight are tried everywhere.
      altered.writeUInt8(altered.readUInt8(at) ^ (1 << (at % 8)), at)
      if (await verdictOn(altered)) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  it('is never called intact when it is cut short anywhere', async () => {
    const missed: number[] = []
    for (let length = 0; length < bundle.length; length += 1) {
      if (await verdictOn(bundle.subarray(0, length))) missed.push(length)
    }
    expect(missed).toEqual([])
  })
})
