import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgeIdentity, newAgeIdentity } from '#electron/bundle/age-identity'
import { encryptTo } from '#electron/bundle/age-encrypt'
import { asArchive } from '#electron/bundle/open-archive'
import { openBundleFile } from '#electron/bundle/open-file'
import { packArchive } from '#electron/bundle/pack-archive'
import { packBackup } from '#electron/bundle/pack-backup'
import { publishFile } from '#electron/bundle/publish-file'
import { sha256 } from '#electron/bundle/sha256'
import type { Progress } from '#electron/bundle/work'
import { writeBundle } from '#electron/bundle/write-bundle'
import type { Signer } from '#electron/signing/signer'
import { recordIds } from '#shared/domain/record-ids'
import {
  ACTION,
  change,
  DEVICE,
  deviceOf,
  NOW,
  PERSON,
  RESUME,
  smallInput,
} from '../../unit/bundle/support/small-archive'

let folder: string
let signer: Signer
let key: AgeIdentity
let staging: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-open-'))
  staging = join(folder, 'staging')
  signer = await deviceOf()
  key = await newAgeIdentity()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function written(name: string, encryption: 'age' | 'none', wrap = encryption): Promise<string> {
  const path = join(folder, name)
  const content = await packArchive({ ...smallInput(), options: { encryption } })
  const bytes = writeBundle(content, signer)
  await publishFile(path, wrap === 'age' ? encryptTo(bytes, { recipients: [key.recipient] }) : bytes)
  return path
}

describe('a bundle’s file', () => {
  it('is opened whether it is encrypted or not, and leaves nothing in the staging folder', async () => {
    for (const encryption of ['age', 'none'] as const) {
      const path = await written(encryption, encryption)
      const seen: Progress[] = []
      const onProgress = (progress: Progress) => seen.push(progress)
      const keys = { identities: [key.identity] }
      const bundle = await openBundleFile(path, { staging, keys, onProgress })
      expect(bundle.changes).toHaveLength(3)
      expect(await bundle.attachment(sha256(RESUME))).toEqual(RESUME)
      expect(seen.every(({ done, total }) => done <= total)).toBe(true)
      expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b))
      await bundle.close()
      expect(await readdir(staging).catch(() => [])).toEqual([])
    }
  })

  it('in another wrapper than it was made for is refused, and nothing is left', async () => {
    const keys = { identities: [key.identity] }
    for (const path of [await written('x', 'age', 'none'), await written('y', 'none', 'age')]) {
      await expect(openBundleFile(path, { staging, keys })).rejects.toMatchObject({
        code: 'bundle.wrapper-mismatch',
      })
    }
    await expect(openBundleFile(await written('z', 'age'), { staging })).rejects.toMatchObject({
      code: 'bundle.encrypted',
    })
    expect(await readdir(staging)).toEqual([])
  })

  it('is given up when the person stops it, in reading and in writing', async () => {
    const signal = AbortSignal.abort()
    const path = await written('stop', 'none')
    await expect(openBundleFile(path, { staging, signal })).rejects.toMatchObject({ code: 'work.cancelled' })
    const content = await packArchive(smallInput())
    const stopping = publishFile(join(folder, 'never'), writeBundle(content, signer, { signal }))
    await expect(stopping).rejects.toMatchObject({ code: 'work.cancelled' })
    expect((await readdir(folder)).filter((name) => name.includes('never'))).toEqual([])
  })
})

describe('a backup', () => {
  const secret = change([{ record: recordIds.notes(ACTION, PERSON), field: 'text', value: 'Mine.' }], {
    chain: `private/${ACTION}`,
  })
  const profile = change([{ record: recordIds.setting('look'), field: 'value', value: 'dark' }], {
    chain: 'workspace',
  })
  const { attachment, revision, changes } = smallInput()
  const input = {
    device: DEVICE,
    created: NOW,
    changes: [...changes, secret, profile],
    heads: [],
    revisions: [],
    attachments: [sha256(RESUME)],
    revision,
    attachment,
    sealed: [],
    identity: Buffer.from('{"person":"me"}'),
    laptop: { v: 1 as const, kind: 'evenhand-laptop' as const, drafts: [], removed: [] },
    encryption: 'age' as const,
  }

  it('holds every chain, the private ones too, and who I am; only its keys open it', async () => {
    const path = join(folder, 'backup.evenhand')
    const bytes = encryptTo(writeBundle(await packBackup(input), signer), { recipients: [key.recipient] })
    await publishFile(path, bytes)
    const bundle = await openBundleFile(path, { staging, keys: { identities: [key.identity] } })
    expect(new Set(bundle.changes.map(({ header }) => header.chain))).toEqual(
      new Set([`action/${ACTION}`, `private/${ACTION}`, 'workspace']),
    )
    expect(bundle.manifest).toMatchObject({ kind: 'backup', action: null })
    expect(await bundle.identity()).toEqual(input.identity)
    expect(await bundle.attachment(sha256(RESUME))).toEqual(RESUME)
    await bundle.close()
  })

  it('of nothing, or with a file that is gone, is not written', async () => {
    await expect(packBackup({ ...input, changes: [] })).rejects.toMatchObject({ code: 'backup.empty' })
    const attachments = [sha256(Buffer.from('gone'))]
    await expect(packBackup({ ...input, attachments })).rejects.toMatchObject({ code: 'backup.file-missing' })
  })

  it('is no archive that one could merge', async () => {
    const path = join(folder, 'open-backup')
    await publishFile(path, writeBundle(await packBackup({ ...input, encryption: 'none' }), signer))
    const bundle = await openBundleFile(path, { staging })
    expect(() => asArchive(bundle)).toThrow(expect.objectContaining({ code: 'bundle.other-kind' }))
    await bundle.close()
  })
})
