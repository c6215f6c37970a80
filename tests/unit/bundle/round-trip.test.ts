import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { openArchive } from '#electron/bundle/open-archive'
import { packArchive } from '#electron/bundle/pack-archive'
import { readBundle } from '#electron/bundle/read-bundle'
import { sha256 } from '#electron/bundle/sha256'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writeBundle } from '#electron/bundle/write-bundle'
import type { Signer } from '#electron/signing/signer'
import { recordIds } from '#shared/domain/record-ids'
import {
  ACTION,
  change,
  collect,
  deviceOf,
  DEVICE,
  RESUME,
  smallBundle,
  smallInput,
  writtenAgain,
} from './support/small-archive'

let signer: Signer
beforeAll(async () => {
  signer = await deviceOf()
})

describe('an archive', () => {
  it('is found intact, and says what was looked at', async () => {
    const { intact, findings } = await verifyBundleSource(
      sourceOfBytes(await smallBundle(signer)),
      'a.evenhand',
    )
    expect(intact).toBe(true)
    expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'ok bundle.files-whole',
      'ok bundle.signed',
      'note bundle.device-unknown',
      'ok bundle.chains-whole',
      'note bundle.head-unsigned',
      'note bundle.head-unsigned',
    ])
  })

  it('gives the same bytes when what was read is written again', async () => {
    const bytes = await smallBundle(signer)
    const again = await writtenAgain(await readBundle(sourceOfBytes(bytes)))
    expect(again.equals(bytes)).toBe(true)
  })

  it('gives back changes, records and files', async () => {
    const input = smallInput()
    const bytes = await collect(writeBundle(await packArchive(input), signer))
    const archive = await openArchive(sourceOfBytes(bytes))
    const hashes = (changes: typeof input.changes) => changes.map(({ hash }) => hash).sort()
    expect(hashes(archive.changes)).toEqual(hashes(input.changes))
    expect(archive.changes.every((read) => input.changes.some((given) => given.hash === read.hash))).toBe(
      true,
    )
    expect(archive.records.view(recordIds.action(ACTION))?.values).toEqual({
      title: 'Ranger Ω',
      grade: 'GS-9',
    })
    expect(await archive.attachment(sha256(RESUME))).toEqual(RESUME)
    expect(await archive.attachment(sha256(Buffer.from('other')))).toBeUndefined()
  })

  it('is the same content whatever order the changes come in', async () => {
    const input = smallInput()
    const one = await packArchive(input)
    const other = await packArchive({ ...input, changes: [...input.changes].reverse() })
    const described = (content: typeof one) =>
      content.files.map(({ path, sha256: hash }) => `${path} ${hash}`).sort()
    expect(described(other)).toEqual(described(one))
    expect(other.heads).toEqual(one.heads)
  })

  it('keeps both branches of a chain that a copied laptop forked, and says so', async () => {
    const input = smallInput()
    const first = change([{ record: recordIds.action(ACTION), field: 'title', value: 'one' }])
    const fork = change([{ record: recordIds.action(ACTION), field: 'title', value: 'two' }])
    const changes = [first, fork]
    const bytes = await collect(writeBundle(await packArchive({ ...input, changes }), signer))
    const { intact, findings, contents } = await verifyBundleSource(sourceOfBytes(bytes), 'a')
    expect(intact).toBe(true)
    expect(findings).toContainEqual({
      level: 'note',
      code: 'chain.fork',
      subject: `action/${ACTION}`,
      values: { device: DEVICE, number: 1 },
    })
    expect(contents?.changes).toHaveLength(2)
  })
})

describe('packing', () => {
  it('refuses changes of a private chain', async () => {
    const input = smallInput()
    const secret = change([{ record: recordIds.action(ACTION), field: 'title', value: 'x' }], {
      chain: `private/${ACTION}`,
    })
    await expect(packArchive({ ...input, changes: [...input.changes, secret] })).rejects.toMatchObject({
      code: 'archive.foreign-change',
    })
  })

  it('names an attachment that is not there', async () => {
    const packing = packArchive({ ...smallInput(), attachment: () => Promise.resolve(undefined) })
    await expect(packing).rejects.toMatchObject({
      code: 'archive.attachment-missing',
      detail: sha256(RESUME),
    })
  })

  it('lets the file of a deleted paper be absent', async () => {
    const input = smallInput()
    const paper = input.changes
      .flatMap(({ header }) => header.patches)
      .find(({ field }) => field === 'mediaType')
    const last = input.changes.find(({ header }) => header.number === 2)
    const removal = change([{ record: paper?.record ?? '', field: 'deleted', value: true }], { head: last })
    const changes = [...input.changes, removal]
    const without = { ...input, changes, attachment: () => Promise.resolve(undefined) }
    const bytes = await collect(writeBundle(await packArchive(without), signer))
    expect((await verifyBundleSource(sourceOfBytes(bytes), 'a')).intact).toBe(true)
  })

  it('refuses an attachment that is not what its hash says, while it is written', async () => {
    const content = await packArchive({
      ...smallInput(),
      attachment: () => Promise.resolve(Buffer.from('something else')),
    })
    await expect(collect(writeBundle(content, signer))).rejects.toMatchObject({
      code: 'bundle.content-changed',
    })
  })

  it('refuses an empty hiring action', async () => {
    await expect(packArchive({ ...smallInput(), changes: [] })).rejects.toMatchObject({
      code: 'archive.empty',
    })
  })
})
