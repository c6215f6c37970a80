import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashBytes } from '#shared/kernel/canonical'
import { signPdf } from '#electron/signing/pades'
import type { Signer } from '#electron/signing/signer'
import { isIntact, verifyPdf } from '#electron/signing/verify-pdf'
import { EC, makeAuthority, NAME, NOW, ownSigner, pdfmakePdf, RSA, runTool, simplePdf } from './support'

const signing = {
  signerName: NAME,
  reason: 'My own rating – é 中 "so"',
  claimedTime: NOW,
  location: 'Zürich',
}

describe('a signed PDF', () => {
  let signer: Signer
  beforeAll(async () => {
    signer = await ownSigner()
  })

  it.each([
    ['pdf-lib', () => simplePdf(2)],
    ['pdfmake', () => pdfmakePdf()],
  ])('from %s is valid to pdfsig, clean to qpdf and intact to Evenhand', async (_, make) => {
    const pdf = await make()
    const signed = await signPdf(pdf, signer, signing)
    expect(Buffer.compare(signed.subarray(0, pdf.length), pdf)).toBe(0)
    const pdfsig = await runTool('pdfsig', ['{a.pdf}'], { 'a.pdf': signed })
    expect(pdfsig.output).toContain('Signature Validation: Signature is Valid.')
    expect(pdfsig.output).toContain('Total document signed')
    expect(pdfsig.output).toContain('ETSI.CAdES.detached')
    expect(await runTool('qpdf', ['--check', '{a.pdf}'], { 'a.pdf': signed })).toMatchObject({ code: 0 })
    const verification = await verifyPdf(signed)
    expect(verification).toMatchObject({
      signatures: [
        {
          fieldName: 'Signature',
          status: 'intact',
          coversWholeFile: true,
          claimedTime: NOW,
          signerDescription: { name: NAME, selfIssued: true },
        },
      ],
      findings: [],
      baseLength: pdf.length,
      baseSha256: hashBytes(pdf),
    })
    expect(isIntact(verification)).toBe(true)
  })

  it('keeps its attached file, its link and its text', async () => {
    const files = { 'a.pdf': await signPdf(await pdfmakePdf(), signer, signing) }
    const attached = await runTool('qpdf', ['{a.pdf}', '--show-attachment=revision.json'], files)
    expect(attached.output).toContain('{"revision":1}')
    expect((await runTool('pdfinfo', ['-url', '{a.pdf}'], files)).output).toContain('https://example.gov')
    expect((await runTool('pdftotext', ['{a.pdf}', '-'], files)).output).toContain(
      'Row 2: what the applicant',
    )
  })

  it('keeps its language and its structure for screen readers', async () => {
    const document = await PDFDocument.load(await simplePdf())
    const { catalog, context } = document
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
    catalog.set(PDFName.of('Lang'), PDFString.of('en-US'))
    const root = context.register(context.obj({ Type: 'StructTreeRoot', K: [] }))
    catalog.set(PDFName.of('StructTreeRoot'), root)
    const signed = await signPdf(await document.save({ useObjectStreams: false }), signer, signing)
    const after = (await PDFDocument.load(signed)).catalog
    expect(after.get(PDFName.of('StructTreeRoot'))).toBe(root)
    expect((await runTool('pdfinfo', ['{a.pdf}'], { 'a.pdf': signed })).output).toMatch(/Tagged: +yes/)
    expect((await verifyPdf(signed)).findings).toEqual([])
  })

  it.each([
    ['RSA', RSA],
    ['ECDSA', EC],
  ])('by an %s key below an agency root is valid to pdfsig and intact to Evenhand', async (_, algorithm) => {
    const authority = await makeAuthority()
    const leaf = await authority.issue('Ada', algorithm)
    const signed = await signPdf(await simplePdf(), leaf, { ...signing, signerName: 'Ada' })
    const pdfsig = await runTool('pdfsig', ['{a.pdf}'], { 'a.pdf': signed })
    expect(pdfsig.output).toContain('Signature Validation: Signature is Valid.')
    const verification = await verifyPdf(signed)
    expect(verification.findings).toEqual([])
    expect(verification.signatures[0]?.chain.map(hashBytes)).toEqual([hashBytes(authority.certificate)])
  })

  it('is not signed again, and neither is what is not a PDF', async () => {
    const signed = await signPdf(await simplePdf(), signer, signing)
    await expect(signPdf(signed, signer, signing)).rejects.toMatchObject({
      code: 'signing.pdf-already-signed',
    })
    await expect(signPdf(Buffer.from('no'), signer, signing)).rejects.toMatchObject({
      code: 'signing.pdf-unsupported',
    })
  })

  it('is not made of a document with compressed cross-references', async () => {
    const compressed = await (await PDFDocument.load(await simplePdf())).save({ useObjectStreams: true })
    await expect(signPdf(compressed, signer, signing)).rejects.toMatchObject({
      code: 'signing.pdf-unsupported',
    })
  })

  it('is not made at a claimed time outside the certificate, or at none', async () => {
    const pdf = await simplePdf()
    for (const claimedTime of ['2025-01-01T00:00:00.000Z', '2031-03-10T10:00:01.000Z']) {
      await expect(signPdf(pdf, signer, { ...signing, claimedTime })).rejects.toMatchObject({
        code: 'signing.certificate-not-valid',
      })
    }
    await expect(signPdf(pdf, signer, { ...signing, claimedTime: 'now' })).rejects.toMatchObject({
      code: 'signing.time-invalid',
    })
  })

  it('by a certificate of another name is said', async () => {
    const signed = await signPdf(await simplePdf(), signer, { ...signing, signerName: 'Somebody' })
    expect((await verifyPdf(signed)).findings).toMatchObject([
      { code: 'pdf.signer-name-differs', severity: 'warning' },
    ])
  })
})
