import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { readBundle } from '#electron/bundle/read-bundle'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import type { Signer } from '#electron/signing/signer'
import { newId } from '#shared/kernel/ids'
import {
  INTERVIEW,
  raterSigner,
  sheetOf,
  signedArchive,
  signedParts,
  type SignedParts,
} from './support/signed-archive'
import { PERSON, random, writtenAgain } from './support/small-archive'

let signer: Signer
let parts: SignedParts
beforeAll(async () => {
  signer = await raterSigner()
  parts = await signedParts(signer)
})

async function codesOf(archive: Uint8Array): Promise<string[]> {
  const { intact, findings } = await verifyBundleSource(sourceOfBytes(archive), 'a.evenhand')
  const bad = findings.filter(({ level }) => level === 'bad').map(({ code }) => code)
  expect(intact).toBe(bad.length === 0)
  return bad
}

describe('an archive with a signed score sheet', () => {
  it('is intact, has a copy of the PDF under a readable name, and is the same written again', async () => {
    const archive = await signedArchive([parts])
    expect(await codesOf(archive)).toEqual([])
    const bundle = await readBundle(sourceOfBytes(archive))
    const documents = bundle.manifest.files.filter(({ kind }) => kind === 'document')
    expect(documents.map(({ path }) => path)).toEqual(['documents/Score sheet, Ana Ng, Round 1 2, Bo Li.pdf'])
    const [document] = documents
    expect(document && Buffer.from(parts.document).equals(await bundle.read(document))).toBe(true)
    expect((await writtenAgain(bundle)).equals(archive)).toBe(true)
  })

  it('has a copy of the newest sheet only, and says that the older one was superseded', async () => {
    const amended = await signedParts(signer, sheetOf({ analysis: 'Better.' }))
    const archive = await signedArchive([parts, amended], { supersedes: parts.revision.hash })
    const { intact, findings } = await verifyBundleSource(sourceOfBytes(archive), 'a')
    expect(intact).toBe(true)
    expect(findings.filter(({ code }) => code === 'sheet.intact')).toHaveLength(2)
    expect(findings.filter(({ code }) => code === 'sheet.superseded')).toHaveLength(1)
    const { manifest } = await readBundle(sourceOfBytes(archive))
    expect(manifest.files.filter(({ kind }) => kind === 'document')).toHaveLength(1)
  })

  it('tells two sheets of one name apart', async () => {
    const other = await signedParts(signer)
    const { manifest } = await readBundle(sourceOfBytes(await signedArchive([parts, other])))
    const paths = manifest.files.filter(({ kind }) => kind === 'document').map(({ path }) => path)
    expect(paths).toEqual([
      'documents/Score sheet, Ana Ng, Round 1 2, Bo Li (2).pdf',
      'documents/Score sheet, Ana Ng, Round 1 2, Bo Li.pdf',
    ])
  })
})

describe('a signed score sheet that lies in an archive with proper hashes', () => {
  it('with an altered PDF is found', async () => {
    const document = Uint8Array.from(parts.document)
    document[200] = (document[200] ?? 0) ^ 1
    expect(await codesOf(await signedArchive([{ ...parts, document }]))).not.toEqual([])
  })
  it('with a PDF that was added to is found', async () => {
    const document = Buffer.concat([parts.document, Buffer.from('\n% more')])
    expect(await codesOf(await signedArchive([{ ...parts, document }]))).toContain(
      'pdf.changed-after-signing',
    )
  })
  it('with the seal of another sheet is found', async () => {
    const other = await signedParts(signer)
    const swapped = { ...parts, seal: other.seal, sealSignature: other.sealSignature }
    expect(await codesOf(await signedArchive([swapped]))).toContain('seal.other-revision')
  })
  it('with a seal that somebody else signed is found', async () => {
    const other = await signedParts(await raterSigner(), parts.revision)
    const swapped = { ...parts, seal: other.seal, sealSignature: other.sealSignature }
    expect(await codesOf(await signedArchive([swapped]))).toContain('seal.other-signer')
  })
  it('whose record names another certificate is found', async () => {
    const wrong = { ...parts, fingerprint: 'ab'.repeat(32) }
    expect(await codesOf(await signedArchive([wrong]))).toEqual(['seal.other-signer'])
  })
  it('that is filed under another rater or interview is found', async () => {
    const rater = newId(random)
    expect(await codesOf(await signedArchive([parts], { rater }))).toEqual(['sheet.other-record'])
    const elsewhere = await signedParts(
      signer,
      sheetOf({ interview: { ...interviewOf(), id: newId(random) } }),
    )
    expect(await codesOf(await signedArchive([elsewhere]))).toEqual(['sheet.other-record'])
  })
  it('whose seal names another person is found', async () => {
    const other = await signedParts(signer, parts.revision, newId(random))
    expect(await codesOf(await signedArchive([other]))).toEqual(['seal.other-signer'])
  })
})

function interviewOf() {
  return {
    id: INTERVIEW,
    slot: null,
    place: null,
    status: 'interviewed' as const,
    startedAt: null,
    endedAt: null,
    panel: [{ name: PERSON, role: 'lead' as const }],
  }
}
