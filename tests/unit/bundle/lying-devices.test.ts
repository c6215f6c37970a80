import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BundleContent, type ContentFile, fileOfBytes } from '#electron/bundle/bundle-content'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { writeChangesFile } from '#electron/bundle/changes-file'
import { headsOf } from '#electron/bundle/chain-heads'
import { gzipMember } from '#electron/bundle/gzip-member'
import { openArchive } from '#electron/bundle/open-archive'
import { packArchive } from '#electron/bundle/pack-archive'
import { sha256 } from '#electron/bundle/sha256'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writeBundle } from '#electron/bundle/write-bundle'
import type { Signer } from '#electron/signing/signer'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import { recordIds } from '#shared/domain/record-ids'
import { canonicalJson } from '#shared/kernel/canonical'
import type { NamedChange } from '#shared/log/change'
import { ACTION, change, collect, deviceOf, DEVICE, OTHER_DEVICE, smallInput } from './support/small-archive'

let signer: Signer
beforeAll(async () => {
  signer = await deviceOf()
})

type Alter = (content: BundleContent) => BundleContent | Promise<BundleContent>

/** What is bad about a bundle that its device altered before it signed it properly. */
async function badIn(alter: Alter, by = signer): Promise<string> {
  const content = await alter(await packArchive(smallInput()))
  const signed = await collect(writeBundle(content, by))
  const { intact, findings } = await verifyBundleSource(sourceOfBytes(signed), 'a.evenhand')
  const bad = findings.filter(({ level }) => level === 'bad').map(({ code }) => code)
  expect(intact).toBe(bad.length === 0)
  if (!intact) {
    await expect(openArchive(sourceOfBytes(signed))).rejects.toMatchObject({ code: 'bundle.not-intact' })
  }
  return [...new Set(bad)].join(' ')
}

function changesOf(device: string, bytes: Uint8Array): ContentFile {
  return fileOfBytes('changes', bundlePaths.changes(`action/${ACTION}`, device), bytes)
}

/** The content with other changes of one device, its heads told as they then are. */
async function withChanges(content: BundleContent, changes: readonly NamedChange[]): Promise<BundleContent> {
  const files = content.files.filter(({ kind }) => kind !== 'changes')
  return {
    ...content,
    heads: headsOf(changes),
    files: [...files, changesOf(DEVICE, await writeChangesFile(changes))],
  }
}

const withLines = async (content: BundleContent, bytes: Uint8Array) => {
  const files = content.files.filter(({ path }) => !path.includes(DEVICE))
  return { ...content, files: [...files, changesOf(DEVICE, bytes)] }
}

const title = (value: string, head?: NamedChange, device?: string) =>
  change([{ record: recordIds.action(ACTION), field: 'title', value }], {
    head,
    ...(device === undefined ? {} : { device }),
  })

describe('a chain in a bundle that is signed all the same', () => {
  it('with a change left out is named', async () => {
    const first = title('one')
    const second = title('two', first)
    const third = title('three', second)
    expect(await badIn((content) => withChanges(content, [first, third]))).toContain('chain.gap')
  })
  it('that follows another history is named', async () => {
    const other = title('other')
    const second = title('two', title('one'))
    expect(await badIn((content) => withChanges(content, [other, second]))).toContain('chain.broken-link')
  })
  it('with an altered value is named', async () => {
    const first = title('one')
    const altered = { ...first, body: [{ salt: first.body[0]?.salt ?? '', value: 'two' }] }
    expect(await badIn((content) => withChanges(content, [altered]))).toContain('change.altered')
  })
  it('of a private chain is named', async () => {
    const secret = change([{ record: recordIds.action(ACTION), field: 'title', value: 'x' }], {
      chain: `private/${ACTION}`,
    })
    const lying: Alter = async (content) => ({
      ...(await withChanges(content, [secret])),
      heads: content.heads,
    })
    expect(await badIn(lying)).toContain('bundle.foreign-change')
  })
  it('of another device than the file’s name says is named', async () => {
    const theirs = title('x', undefined, OTHER_DEVICE)
    expect(await badIn((content) => withChanges(content, [theirs]))).toContain('bundle.foreign-change')
  })
  it('with other heads than the manifest’s is named', async () => {
    expect(await badIn((content) => ({ ...content, heads: content.heads.slice(1) }))).toBe(
      'bundle.heads-differ',
    )
  })
})

describe('a changes file', () => {
  it('with a line that is not canonical is named', async () => {
    const { header, body } = title('one')
    const line = Buffer.from(`${JSON.stringify({ header, body })}\n`)
    expect(await badIn(async (content) => withLines(content, await gzipMember(line)))).toContain(
      'change.unreadable',
    )
  })
  it('with a change of a newer format is named', async () => {
    const line = Buffer.from(`${canonicalJson({ header: { format: 2 } })}\n`)
    expect(await badIn(async (content) => withLines(content, await gzipMember(line)))).toContain(
      'bundle.newer-changes',
    )
  })
  it('with a line nested without end is named, and nothing crashes', async () => {
    const line = Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}\n`)
    expect(await badIn(async (content) => withLines(content, await gzipMember(line)))).toContain(
      'change.unreadable',
    )
  })
  it('that expands without end is refused before the memory is used', async () => {
    const bomb = await gzipMember(Buffer.alloc(24_000_000, 0x20))
    expect(bomb.length).toBeLessThan(60_000)
    expect(await badIn((content) => withLines(content, bomb))).toContain('bundle.expands-too-far')
  })
  it('by another gzip, with two members, or with bytes behind is refused', async () => {
    const line = Buffer.from(`${canonicalJson({ a: 1 })}\n`)
    const member = await gzipMember(line)
    for (const bytes of [
      gzipSync(line),
      Buffer.concat([member, member]),
      Buffer.concat([member, Buffer.from('more')]),
      Buffer.alloc(0),
    ]) {
      expect(await badIn((content) => withLines(content, bytes))).toContain('bundle.changes-unreadable')
    }
  })
})

describe('files in a bundle', () => {
  it('that no record names are found', async () => {
    const extra = Buffer.from('hidden')
    const hidden = fileOfBytes('attachment', bundlePaths.attachment(sha256(extra)), extra)
    expect(await badIn((content) => ({ ...content, files: [...content.files, hidden] }))).toBe(
      'archive.unnamed-file',
    )
    const copy = fileOfBytes('document', bundlePaths.document('Score sheet.pdf'), extra)
    expect(await badIn((content) => ({ ...content, files: [...content.files, copy] }))).toBe(
      'archive.unnamed-file',
    )
  })
  it('that a record names and that are not there are found', async () => {
    expect(
      await badIn((content) => ({
        ...content,
        files: content.files.filter(({ kind }) => kind !== 'attachment'),
      })),
    ).toBe('archive.attachment-missing')
  })
  it('that are no revision are found', async () => {
    const text = Buffer.from('{"revision":1}')
    const file = fileOfBytes('revision', bundlePaths.revision(sha256(text)), text)
    expect(await badIn((content) => ({ ...content, files: [...content.files, file] }))).toBe(
      'revision.unreadable',
    )
  })
})

describe('the signature of a bundle', () => {
  it('by the device that the manifest names is good', async () => {
    expect(await badIn((content) => content)).toBe('')
  })

  it('by a device that the manifest does not name is refused', async () => {
    expect(await badIn((content) => content, await deviceOf(OTHER_DEVICE))).toBe('bundle.device-mismatch')
  })
})
