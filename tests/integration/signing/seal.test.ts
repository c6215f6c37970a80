import { beforeAll, describe, expect, it } from 'vitest'
import { Seal } from '#shared/contracts/bundle/seal'
import { hashText } from '#shared/kernel/canonical'
import { signDetached } from '#electron/signing/cades'
import { signPdf } from '#electron/signing/pades'
import { makeSeal, sealDocument, type SealedDocument, verifySeal } from '#electron/signing/seal'
import type { Signer } from '#electron/signing/signer'
import { NAME, ownSigner, pdfmakePdf, simplePdf } from './support'

const revisionHash = hashText('the frozen revision')
const person = '0123456789abcdef0123456789abcdef'
const claimedTime = '2026-03-10T10:00:00.123Z'
const reason = 'My own rating'

describe('a sealed document', () => {
  let signer: Signer
  let pdf: Uint8Array
  let sealed: SealedDocument
  const input = () => ({ pdf, revisionHash, person, signer, signerName: NAME, claimedTime, reason })
  const codes = async (change: Partial<Parameters<typeof verifySeal>[0]>) => {
    const findings = await verifySeal({ ...sealed, revisionHash, ...change })
    return findings.map(({ code }) => code)
  }
  beforeAll(async () => {
    signer = await ownSigner()
    pdf = await pdfmakePdf()
    sealed = await sealDocument(input())
  })

  it('has no findings', async () => {
    expect(await codes({})).toEqual([])
    expect(Seal.parse(JSON.parse(Buffer.from(sealed.seal).toString()))).toMatchObject({
      revision: revisionHash,
      document: { bytes: pdf.length },
      signer: { name: NAME, person },
    })
  })

  it('can be sealed again, with the same seal', async () => {
    const again = await sealDocument(input())
    expect(again.seal).toEqual(sealed.seal)
    expect(await codes({ ...again, seal: sealed.seal, sealSignature: sealed.sealSignature })).toEqual([])
  })

  it('is refused for another revision', async () => {
    expect(await codes({ revisionHash: hashText('another') })).toEqual(['seal.other-revision'])
  })

  it('is refused with a changed seal', async () => {
    const text = Buffer.from(sealed.seal).toString()
    const otherName = Buffer.from(text.replace('Zoë', 'Zoe'))
    expect(await codes({ seal: otherName })).toEqual(['signature.content-changed'])
    for (const seal of [`${text} `, `\uFEFF${text}`, text.replace('{', '{ '), '{}', '']) {
      expect(await codes({ seal: Buffer.from(seal) })).toEqual(['seal.unreadable'])
    }
    expect(await codes({ seal: Buffer.of(0xff, 0xfe) })).toEqual(['seal.unreadable'])
  })

  it('is refused with the signature of another seal', async () => {
    const other = await sealDocument({ ...input(), revisionHash: hashText('another') })
    expect(await codes({ sealSignature: other.sealSignature })).toEqual(['signature.content-changed'])
    expect(await codes({ sealSignature: new Uint8Array() })).toEqual(['signature.unreadable'])
  })

  it('is refused with a seal that another person of the same name signed', async () => {
    const other = await ownSigner()
    const sealSignature = await signDetached(sealed.seal, other)
    expect(await codes({ sealSignature })).toEqual(['seal.other-signer', 'seal.other-signer'])
    const seal = makeSeal({ ...input(), signer: other })
    expect(await codes({ seal, sealSignature: await signDetached(seal, other) })).toEqual([
      'seal.other-signer',
    ])
  })

  it('is refused with another document by the same signer', async () => {
    const other = await signPdf(await simplePdf(), signer, { signerName: NAME, reason, claimedTime })
    expect(await codes({ signedPdf: other })).toEqual(['seal.other-document'])
  })

  it('is refused with another claimed time', async () => {
    const later = await signPdf(pdf, signer, {
      signerName: NAME,
      reason,
      claimedTime: '2026-03-10T10:00:01.000Z',
    })
    expect(await codes({ signedPdf: later })).toEqual(['seal.other-time'])
  })

  it('is refused with the document before its signature', async () => {
    expect(await codes({ signedPdf: pdf })).toContain('pdf.not-signed')
  })
})
