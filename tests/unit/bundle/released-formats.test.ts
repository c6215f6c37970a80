import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { openArchive } from '#electron/bundle/open-archive'
import { readBundle } from '#electron/bundle/read-bundle'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writtenAgain } from './support/small-archive'

const FIXTURES = join(import.meta.dirname, '../../fixtures/bundles')

describe('the bundle kept of format 1', () => {
  const bytes = readFile(join(FIXTURES, 'format-1.evenhand'))

  it('is still intact, both of its signed score sheets included', async () => {
    const { intact, findings } = await verifyBundleSource(sourceOfBytes(await bytes), 'format-1')
    expect(intact).toBe(true)
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'ok bundle.files-whole',
      'ok bundle.signed',
      'note bundle.device-unknown',
      'ok bundle.chains-whole',
      'ok sheet.intact',
      'ok sheet.intact',
      'note sheet.superseded',
    ])
  })

  it('still gives the records that it held', async () => {
    const { records, manifest } = await openArchive(sourceOfBytes(await bytes))
    const expected: unknown = JSON.parse(await readFile(join(FIXTURES, 'format-1.records.json'), 'utf8'))
    expect(records.views().map(({ id, values }) => ({ id, values }))).toEqual(expected)
    expect(manifest).toMatchObject({ format: 1, kind: 'archive', encryption: 'none', signed: true })
  })

  it('still gives the same bytes when it is written again', async () => {
    const again = await writtenAgain(await readBundle(sourceOfBytes(await bytes)))
    expect(again.equals(await bytes)).toBe(true)
  })

  it('is not called intact with a byte changed, or cut short', async () => {
    const whole = await bytes
    const verdict = async (altered: Buffer) =>
      (await verifyBundleSource(sourceOfBytes(altered), 'format-1')).intact
    for (let at = 0; at < whole.length; at += 331) {
      const altered = Buffer.from(whole)
      altered.writeUInt8(altered.readUInt8(at) ^ (1 << (at % 8)), at)
      expect(await verdict(altered), `byte ${at}`).toBe(false)
      expect(await verdict(whole.subarray(0, at)), `${at} bytes`).toBe(false)
    }
  })
})
