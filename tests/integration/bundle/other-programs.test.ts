import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import type { Signer } from '#electron/signing/signer'
import { ACTION, DEVICE, deviceOf, smallBundle, smallInput } from '../../unit/bundle/support/small-archive'

const execute = promisify(execFile)

let folder: string
let signer: Signer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-bundle-'))
  signer = await deviceOf()
  await writeFile(join(folder, 'a.evenhand'), await smallBundle(signer))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (name: string, ...args: readonly string[]) => execute(name, [...args], { cwd: folder })

describe('a bundle in the hands of ordinary programs', () => {
  it('is unpacked by unzip, its files with the hashes that the manifest lists', async () => {
    await run('unzip', '-q', 'a.evenhand', '-d', 'out')
    const { files } = JSON.parse(await readFile(join(folder, 'out/manifest.json'), 'utf8')) as {
      files: { path: string; sha256: string }[]
    }
    const list = files.map(({ path, sha256 }) => `${sha256}  out/${path}\n`).join('')
    await writeFile(join(folder, 'list'), list)
    expect((await run('sha256sum', '--check', '--strict', 'list')).stdout.match(/: OK/g)).toHaveLength(3)
  })

  it('has changes that gzip unpacks into lines of JSON', async () => {
    const { stdout } = await run('gzip', '-dc', `out/${bundlePaths.changes(`action/${ACTION}`, DEVICE)}`)
    const lines = stdout.trimEnd().split('\n')
    const own = smallInput().changes.filter(({ header }) => header.device === DEVICE)
    expect(lines).toHaveLength(own.length)
    expect(lines.map((line) => (JSON.parse(line) as { header: { number: number } }).header.number)).toEqual([
      1, 2,
    ])
  })

  it('has a signature that OpenSSL verifies', async () => {
    const pem = Buffer.from(signer.certificate).toString('base64')
    await writeFile(
      join(folder, 'ca.pem'),
      `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
    )
    const parts =
      'cms -verify -cades -binary -inform DER -partial_chain -purpose any -no_check_time -in out/manifest.p7s -content out/manifest.json -CAfile ca.pem -out verified'
    expect((await run('openssl', ...parts.split(' '))).stderr).toContain('Verification successful')
  })
})
