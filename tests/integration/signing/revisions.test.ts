import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashBytes } from '#shared/kernel/canonical'
import { signPdf } from '#electron/signing/pades'
import type { Signer } from '#electron/signing/signer'
import { isIntact, verifyPdf } from '#electron/signing/verify-pdf'
import { signField, withFields } from './consensus-pdf'
import { EC, makeAuthority, NOW, RSA, runTool } from './support'

async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const { findings } = await verifyPdf(bytes)
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

function paint(document: PDFDocument): void {
  document.getPage(0).drawRectangle({ x: 0, y: 0, width: 200, height: 200 })
}

/** Puts an object that no table names between the last appended object and the table. */
function hide(prepared: Buffer): Buffer {
  const text = prepared.toString('latin1')
  const table = text.lastIndexOf('xref\n0 1')
  const hidden = '3 0 obj\n<<\n>>\nendobj\n\n'
  const tail = text.slice(table).replace(String(table), String(table + hidden.length))
  return Buffer.from(text.slice(0, table) + hidden + tail, 'latin1')
}

/** Makes the table's first entry of the last appended part point one byte further. */
function repoint(prepared: Buffer, start: number): Buffer {
  const text = prepared.toString('latin1')
  const entry = /(\d{10}) 00000 n \n/.exec(text.slice(start))?.[1] ?? ''
  const place = text.indexOf(`${entry} 00000 n`, start)
  const other = String(Number(entry) + 1).padStart(10, '0')
  return Buffer.from(text.slice(0, place) + other + text.slice(place + 10), 'latin1')
}

describe('a PDF signed by several people, one after another', () => {
  let base: Uint8Array
  let one: Uint8Array
  let ada: Signer
  let bob: Signer
  beforeAll(async () => {
    const authority = await makeAuthority()
    ada = await authority.issue('Ada', EC)
    bob = await authority.issue('Bob', RSA)
    base = await withFields(['Ada', 'Bob'])
    one = await signField(base, { field: 'Ada', signer: ada, permission: 2 })
  })

  it('is intact to Evenhand and valid to pdfsig', async () => {
    const two = await signField(one, { field: 'Bob', signer: bob })
    const verification = await verifyPdf(two)
    expect(verification.findings).toEqual([])
    expect(verification).toMatchObject({ baseLength: base.length, baseSha256: hashBytes(base) })
    expect(verification.signatures).toMatchObject([
      { fieldName: 'Ada', status: 'intact', coversWholeFile: false },
      { fieldName: 'Bob', status: 'intact', coversWholeFile: true },
    ])
    const pdfsig = await runTool('pdfsig', ['{a.pdf}'], { 'a.pdf': two })
    expect(pdfsig.output.match(/Signature is Valid/g)).toHaveLength(2)
    expect(await runTool('qpdf', ['--check', '{a.pdf}'], { 'a.pdf': two })).toMatchObject({ code: 0 })
  })

  it('is refused when the second signer painted over the page', async () => {
    const two = await signField(one, { field: 'Bob', signer: bob, also: paint })
    expect(await errorsOf(two)).toEqual(['pdf.signature-adds-content'])
  })

  it('is refused when the first signer painted over the page while signing', async () => {
    const painted = await signField(base, { field: 'Ada', signer: ada, permission: 2, also: paint })
    expect(await errorsOf(painted)).toEqual(['pdf.signature-adds-content'])
  })

  it('is refused when a signer changed the title, the field or the catalog on the way', async () => {
    const changes: ((document: PDFDocument) => void)[] = [
      ({ catalog }) => catalog.set(PDFName.of('OpenAction'), PDFString.of('x')),
      ({ catalog, context }) => catalog.set(PDFName.of('Perms'), context.obj({ UR3: 1 })),
      ({ context }) => context.register(context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
      (document) => document.setTitle('Other'),
      (document) => document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([])),
    ]
    for (const also of changes) {
      const two = await signField(one, { field: 'Bob', signer: bob, also })
      expect(await errorsOf(two)).toEqual(['pdf.signature-adds-content'])
    }
  })

  it('is refused when something was appended between the signatures', async () => {
    const between = Buffer.concat([one, Buffer.from('\n%\n')])
    const two = await signField(between, { field: 'Bob', signer: bob })
    expect(await errorsOf(two)).toEqual(['pdf.changed-after-signing'])
  })

  it('is refused when an object that no table names hides among those appended', async () => {
    const two = await signField(one, { field: 'Bob', signer: bob, tamper: hide })
    expect(await errorsOf(two)).toEqual(['pdf.signature-adds-content'])
  })

  it('is refused when the cross-reference table points to another place', async () => {
    const two = await signField(one, { field: 'Bob', signer: bob, tamper: repoint })
    expect(isIntact(await verifyPdf(two))).toBe(false)
  })

  it('is refused when the first signature allowed no change', async () => {
    const certified = await signField(base, { field: 'Ada', signer: ada, permission: 1 })
    expect(await errorsOf(certified)).toEqual([])
    const two = await signField(certified, { field: 'Bob', signer: bob })
    expect(await errorsOf(two)).toEqual(['pdf.changed-after-signing'])
  })

  it('is refused when a later signature certifies again', async () => {
    const two = await signField(one, { field: 'Bob', signer: bob, permission: 2 })
    expect(await errorsOf(two)).toContain('pdf.certification-repeated')
  })

  it('takes Evenhand’s own signature beside fields that it does not fill', async () => {
    const signing = { signerName: 'Ada', reason: 'Mine', claimedTime: NOW }
    expect(await errorsOf(await signPdf(base, ada, signing))).toEqual([])
  })

  it('says that a certificate had run out at the claimed time', async () => {
    const expired = await (await makeAuthority()).issue('Ada', EC, new Date('2026-02-01T00:00:00Z'))
    const { findings } = await verifyPdf(await signField(base, { field: 'Ada', signer: expired }))
    expect(findings).toMatchObject([{ code: 'pdf.certificate-not-valid-then', severity: 'warning' }])
  })
})
