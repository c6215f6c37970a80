import { beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { readBundle } from '#electron/bundle/read-bundle'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import type { Signer } from '#electron/signing/signer'
import { raterSigner, sheetOf, signedArchive, signedParts, type SignedParts } from './support/signed-archive'
import { writtenAgain } from './support/small-archive'

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
