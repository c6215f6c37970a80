import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import type { BundleContent } from '#electron/bundle/bundle-content'
import { packArchive } from '#electron/bundle/pack-archive'
import { readBundle } from '#electron/bundle/read-bundle'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { signDetached } from '#electron/signing/cades'
import { compareFiles, type Manifest, manifestText } from '#shared/contracts/bundle/manifest'
import { type HandMadeEntry, type HandMadeZip, handMadeZip } from './support/hand-made-zip'
import { deviceOf, smallBundle, smallInput } from './support/small-archive'

/** The entries of a good bundle, made by hand. */
let good: readonly HandMadeEntry[]
let content: BundleContent
let manifest: Manifest

beforeAll(async () => {
  const signer = await deviceOf()
  content = await packArchive(smallInput())
  const files = [...content.files].sort(compareFiles)
  const described = files.map(({ path, kind, bytes, sha256 }) => ({ path, kind, bytes, sha256 }))
  manifest = { ...content, format: 2, signed: true, files: described }
  const bytes = Buffer.from(manifestText(manifest))
  good = [
    { name: 'manifest.json', data: bytes },
    { name: 'manifest.p7s', data: await signDetached(bytes, signer) },
    ...(await Promise.all(files.map(async (file) => ({ name: file.path, data: await file.read() })))),
  ]
})

/** The code for which a file is refused; it is also checked that a full verification agrees. */
async function codeOf(bytes: Uint8Array): Promise<string> {
  const found = await verifyBundleSource(sourceOfBytes(bytes), 'a.evenhand')
  const bad = found.findings.filter(({ level }) => level === 'bad').map(({ code }) => code)
  expect(found.intact).toBe(bad.length === 0)
  expect(found.contents === undefined).toBe(bad.length > 0)
  return bad.join(' ')
}

const refused = (zip: HandMadeZip) => codeOf(handMadeZip(zip))
const withEntry = (entry: HandMadeEntry) => refused({ entries: [...good, entry] })
const changed = (index: number, change: Partial<HandMadeEntry>) =>
  refused({ entries: good.map((entry, at) => (at === index ? Object.assign({}, entry, change) : entry)) })

const note = Buffer.from('hello')
const withManifest = (altered: unknown) =>
  changed(0, { data: Buffer.from(typeof altered === 'string' ? altered : JSON.stringify(altered)) })

describe('a bundle made by hand as the protocol says', () => {
  it('is byte for byte what Evenhand writes, and intact', async () => {
    const ours = await smallBundle(await deviceOf())
    const bundle = await readBundle(sourceOfBytes(ours))
    const entries = [
      { name: 'manifest.json', data: bundle.manifestBytes },
      { name: 'manifest.p7s', data: bundle.signature ?? new Uint8Array() },
    ]
    for (const file of bundle.manifest.files) entries.push({ name: file.path, data: await bundle.read(file) })
    expect(handMadeZip({ entries }).equals(ours)).toBe(true)
    expect(await refused({ entries: good })).toBe('')
  })
})

describe('names that would leave the folder, or be another file', () => {
  const names = [
    '../evil.txt',
    'documents/../../evil.txt',
    '/etc/passwd',
    'C:/evil.txt',
    'C:evil.txt',
    'documents\\evil.txt',
    'CON.txt',
    'documents/aux',
    'a:stream',
    'documents/name.pdf ',
    'documents/name.',
    'documents//x.pdf',
    'documents/a\u202Efdp.exe',
    'documents/a\u0000b.pdf',
    '.hidden',
    '',
  ]
  it.each(names)('%j is refused', async (name) => {
    expect(await withEntry({ name, data: note })).toBe('bundle.unsafe-name')
  })
})

describe('entries that are not what they seem', () => {
  it('the same name twice is refused', async () => {
    expect(await withEntry({ name: 'manifest.json', data: note })).toBe('bundle.duplicate-name')
  })
  it('the same name in other case is refused', async () => {
    expect(await withEntry({ name: 'MANIFEST.JSON', data: note })).toBe('bundle.duplicate-name')
  })
  it('the same name in another normal form is refused', async () => {
    const entries = [...good, { name: 'documents/é.pdf', data: note }]
    const decomposed = { name: 'documents/é.pdf'.normalize('NFD'), data: note }
    expect(await refused({ entries: [...entries, decomposed] })).toBe('bundle.unsafe-name')
  })
  it('a symbolic link is refused', async () => {
    const link = { name: 'documents/link.pdf', data: Buffer.from('/etc/passwd'), attributes: 0xa1ff0000 }
    expect(await withEntry({ ...link, madeBy: 0x031e })).toBe('bundle.not-a-regular-file')
  })
  it('a folder is refused', async () => {
    expect(await withEntry({ name: 'documents/', data: Buffer.alloc(0) })).toBe('bundle.not-a-regular-file')
  })
  it('a compressed entry is refused, however much it would expand to', async () => {
    const bomb = deflateRawSync(Buffer.alloc(1_000_000))
    const entry = { name: 'documents/a.pdf', data: bomb, method: 8, statedBytes: 1_000_000 }
    expect(await withEntry(entry)).toBe('bundle.compressed-entry')
  })
  it('an encrypted entry is refused', async () => {
    expect(await changed(2, { flags: 0x0801 })).toMatch(/bundle\.(compressed-entry|not-a-bundle)/)
  })
  it('another name in the local header than in the central directory is refused', async () => {
    const localName = good[2]?.name.replace('jsonl', 'jsonx') ?? ''
    expect(await changed(2, { localName })).toBe('bundle.header-mismatch')
  })
  it('a size that lies is refused', async () => {
    expect(await changed(2, { statedBytes: 5 })).toBe('bundle.not-a-bundle')
  })
  it('entries that overlap are refused', async () => {
    const last = good.at(-1)
    const entries = [
      ...good.slice(0, -1),
      { name: last?.name ?? '', data: last?.data ?? note, overlaps: true },
    ]
    expect(await refused({ entries })).toBe('bundle.not-canonical')
  })
  it('70,000 entries are refused before they are read', async () => {
    expect(await refused({ entries: good, statedEntries: 65_535 })).toBe('bundle.too-many-entries')
    const many = Array.from({ length: 60_100 }, (_, index) => ({ name: `x${index}`, data: Buffer.alloc(0) }))
    expect(await refused({ entries: [...good, ...many] })).toBe('bundle.too-many-entries')
  })
  it('an extra field, a comment, a date, bytes before, between or after are refused', async () => {
    expect(await changed(3, { extra: Buffer.from([1, 2, 0, 0]) })).toBe('bundle.not-canonical')
    expect(await changed(3, { time: 7 })).toBe('bundle.not-canonical')
    expect(await refused({ entries: good, comment: 'hello' })).toBe('bundle.not-a-bundle')
    expect(await refused({ entries: good, after: note })).toBe('bundle.not-a-bundle')
    expect(await refused({ entries: good, before: note })).toBe('bundle.not-a-bundle')
  })
  it('ZIP64 places beyond all numbers are an answer, not a crash', async () => {
    const zip = handMadeZip({ entries: good })
    const locator = Buffer.alloc(20, 0xff)
    locator.writeUInt32LE(0x07064b50, 0)
    const end = Buffer.from(zip.subarray(-22))
    end.writeUInt32LE(end.readUInt32LE(12) + locator.length, 12)
    expect(await codeOf(Buffer.concat([zip.subarray(0, -22), locator, end]))).toBe('bundle.not-a-bundle')
  })
})

describe('files and manifest', () => {
  it('a file that the manifest does not list is refused', async () => {
    expect(await withEntry({ name: 'documents/more.pdf', data: note })).toBe('bundle.extra-file')
  })
  it('a listed file that is not there is refused', async () => {
    expect(await refused({ entries: good.slice(0, -1) })).toBe('bundle.missing-file')
  })
  it('files in another order than the manifest’s are refused', async () => {
    const [first, second, third, fourth, ...rest] = good
    if (!first || !second || !third || !fourth) throw new Error('fixture')
    expect(await refused({ entries: [first, second, fourth, third, ...rest] })).toBe('bundle.not-canonical')
  })
  it('a file that is not the one that the manifest describes is refused', async () => {
    const data = Buffer.from(good.at(-1)?.data ?? [])
    data.writeUInt8(data.readUInt8(3) ^ 1, 3)
    expect(await changed(good.length - 1, { data })).toBe('bundle.file-altered')
  })
  it('a manifest that lies about a size is refused', async () => {
    const files = manifest.files.map((file, at) => (at === 0 ? Object.assign({}, file, { bytes: 1 }) : file))
    expect(await withManifest(manifestText({ ...manifest, files }))).toBe('bundle.lying-manifest')
  })
  it('a manifest that somebody changed and did not sign is refused', async () => {
    const other = manifestText({ ...manifest, created: '2026-03-02T15:04:05.679Z' })
    expect(await withManifest(other)).toBe('signature.content-changed')
  })
  it('a newer version is refused, and nothing of it is looked at', async () => {
    expect(await withManifest('{"anything":[1,2],"format":3}')).toBe('bundle.newer-version')
    await expect(
      readBundle(
        sourceOfBytes(
          handMadeZip({ entries: [{ name: 'manifest.json', data: Buffer.from('{"format":9}') }] }),
        ),
      ),
    ).rejects.toMatchObject({ code: 'bundle.newer-version', detail: '9' })
  })
  it.each([
    ['no JSON', 'hello'],
    ['no format', '{}'],
    ['a format of 0', '{"format":0}'],
    ['a key more', () => ({ ...manifest, more: 1 })],
    ['another kind', () => ({ ...manifest, kind: 'parcel' })],
    ['a kind that holds other chains', () => manifestText({ ...manifest, kind: 'segment' })],
    ['a kind that holds no chains', () => manifestText({ ...manifest, kind: 'redacted' })],
    ['a backup of one hiring action', () => manifestText({ ...manifest, kind: 'backup' })],
    ['no hiring action', () => manifestText({ ...manifest, action: null })],
    ['the format of another', () => manifestText({ ...manifest, format: 1 })],
    ['a part left out that there is not', () => ({ ...manifest, without: ['heads'] })],
    ['a chain that begins late', () => manifestText(withFrom({ number: 1, previous: 'ab'.repeat(32) }))],
    ['a chain that begins behind its end', () => manifestText(withFrom({ number: 99, previous: null }))],
    ['another encryption', () => ({ ...manifest, encryption: 'rot13' })],
    ['keys in another order', () => JSON.stringify(manifest)],
    ['files in another order', () => manifestText({ ...manifest, files: [...manifest.files].reverse() })],
    ['a path that climbs', () => manifestText(withDocument('documents/../../x.pdf'))],
    ['a path that names a device', () => manifestText(withDocument('documents/NUL.pdf'))],
    ['a path of another kind', () => manifestText(withDocument('attachments/x.pdf'))],
    ['two paths that are one name', () => manifestText(withDocument('documents/A.pdf', 'documents/a.pdf'))],
  ])('a manifest with %s is refused', async (_, altered) => {
    expect(await withManifest(typeof altered === 'string' ? altered : altered())).toBe(
      'bundle.manifest-unreadable',
    )
  })
  it('a manifest that was made for a wrapper is refused without it', async () => {
    const other = manifestText({ ...manifest, encryption: 'age' })
    expect(await withManifest(other)).toBe('bundle.wrapper-mismatch')
  })
  it('an encrypted bundle is recognised', async () => {
    expect(await codeOf(Buffer.from('age-encryption.org/v1\n-> X25519 …'))).toBe('bundle.encrypted')
  })
  it.each([0, 1, 21, 22, 42, 43, 100])('%i bytes of nothing are no bundle', async (length) => {
    expect(await codeOf(Buffer.alloc(length))).toBe('bundle.not-a-bundle')
  })
})

function withFrom(from: Manifest['heads'][number]['from']): Manifest {
  return { ...manifest, heads: manifest.heads.map((head) => ({ ...head, from })) }
}

function withDocument(...paths: readonly string[]): Manifest {
  const sha256 = 'ab'.repeat(32)
  const documents = paths.map((path) => ({ path, kind: 'document' as const, bytes: 1, sha256 }))
  return { ...manifest, files: [...manifest.files, ...documents] }
}
