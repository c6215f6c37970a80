import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { fileOfBytes } from '#electron/bundle/bundle-content'
import { mergeBundles } from '#electron/bundle/merge-bundles'
import { openArchive } from '#electron/bundle/open-archive'
import { type ArchiveInput, packArchive } from '#electron/bundle/pack-archive'
import { packSegment } from '#electron/bundle/pack-segment'
import { openPackage } from '#electron/bundle/sealed-package'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writeBundle } from '#electron/bundle/write-bundle'
import type { Signer } from '#electron/signing/signer'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import { Records } from '#shared/log/records'
import { collect, DEVICE, deviceOf, smallInput } from './support/small-archive'
import { type BlindAction, blindAction } from './support/whole-action'

let action: BlindAction
let signer: Signer
let input: ArchiveInput
beforeAll(async () => {
  action = await blindAction()
  signer = await deviceOf()
  input = {
    ...smallInput(),
    changes: action.changes,
    sealed: [action.sealed],
    revision: (hash) =>
      Promise.resolve(hash === action.revision.hash ? Buffer.from(action.revision.text) : undefined),
    signer,
  }
})

const written = async (content: Awaited<ReturnType<typeof packArchive>>) =>
  collect(writeBundle(content, signer))

describe('a score sheet that was submitted and not opened', () => {
  it('is in an archive sealed only: nothing of its text can be found in the bytes', async () => {
    const bytes = await written(await packArchive(input))
    expect(bytes.includes('Fine.')).toBe(false)
    const { sealed, revision, findings } = await openArchive(sourceOfBytes(bytes))
    expect(findings.every(({ level }) => level !== 'bad')).toBe(true)
    expect(await revision(action.revision.hash)).toBeUndefined()
    const [one] = sealed
    const opened = await openPackage(
      (await one?.read()) ?? new Uint8Array(),
      [action.key],
      action.revision.hash,
    )
    expect(opened.files.get('revision')?.toString()).toBe(action.revision.text)
  })

  it('is missed where the package is not there', async () => {
    await expect(packArchive({ ...input, sealed: [] })).rejects.toMatchObject({
      code: 'archive.sealed-missing',
    })
    const content = await packArchive(input)
    const files = content.files.filter(({ kind }) => kind !== 'sealed')
    const { findings } = await verifyBundleSource(sourceOfBytes(await written({ ...content, files })), 'a')
    expect(findings).toContainEqual(expect.objectContaining({ code: 'archive.sealed-missing' }))
  })

  it('makes an archive bad that has it in the open all the same', async () => {
    const content = await packArchive(input)
    const { hash, text } = action.revision
    const leak = fileOfBytes('revision', bundlePaths.revision(hash), Buffer.from(text))
    const bytes = await written({ ...content, files: [...content.files, leak] })
    const { findings } = await verifyBundleSource(sourceOfBytes(bytes), 'a')
    expect(findings).toContainEqual(expect.objectContaining({ code: 'archive.unnamed-file', level: 'bad' }))
  })

  it('is in the open once its key was published, and sealed still where nobody unsealed it', async () => {
    const opened = await openArchive(
      sourceOfBytes(await written(await packArchive({ ...input, changes: action.opened }))),
    )
    expect(opened.sealed).toEqual([])
    expect(await opened.revision(action.revision.hash)).toBeDefined()
    const elsewhere = { ...input, changes: action.opened, revision: () => Promise.resolve(undefined) }
    const bytes = await written(await packArchive(elsewhere))
    expect((await openArchive(sourceOfBytes(bytes))).sealed).toHaveLength(1)

    const both = [await openArchive(sourceOfBytes(bytes)), opened]
    const merged = await collect(writeBundle(await mergeBundles(both), undefined))
    expect((await openArchive(sourceOfBytes(merged))).sealed).toEqual([])
  })

  it('goes sealed into a segment too, and no more with the one that opens it', async () => {
    const records = new Records().applyAll(action.changes)
    const segment = { ...input, device: DEVICE, signer, records }
    const first = await written(await packSegment(segment))
    expect(first.includes('Fine.')).toBe(false)
    expect((await openArchive(sourceOfBytes(first))).sealed).toHaveLength(1)
    const last = action.opened.slice(-1)
    const { manifest, sealed } = await openArchive(
      sourceOfBytes(await written(await packSegment({ ...segment, changes: last }))),
    )
    expect(manifest.heads[0]?.from).toEqual({ number: 4, previous: action.changes.at(-1)?.hash })
    expect(sealed).toEqual([])
  })
})

describe('a file that says it is sealed', () => {
  it('and is not encrypted is refused', async () => {
    const content = await packArchive(input)
    const plain = Buffer.from(action.revision.text)
    const { assessment, revision } = action.sealed
    const path = bundlePaths.sealed({ assessment, revision, sha256: action.revision.hash })
    const files = [...content.files, fileOfBytes('sealed', path, plain)]
    const { findings } = await verifyBundleSource(sourceOfBytes(await written({ ...content, files })), 'a')
    expect(findings).toContainEqual(expect.objectContaining({ code: 'sealed.unreadable', level: 'bad' }))
  })
  it('and belongs to nothing is refused', async () => {
    const content = await packArchive({ ...input, changes: action.changes.slice(0, 2) })
    const { assessment, revision, sha256 } = action.sealed
    const path = bundlePaths.sealed({ assessment, revision, sha256 })
    const files = [...content.files, fileOfBytes('sealed', path, await action.sealed.read())]
    const { findings } = await verifyBundleSource(sourceOfBytes(await written({ ...content, files })), 'a')
    expect(findings).toContainEqual(expect.objectContaining({ code: 'archive.unnamed-package' }))
  })
})
