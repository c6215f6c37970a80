import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { signPdf } from '#electron/signing/pades'
import { isIntact, verifyPdf } from '#electron/signing/verify-pdf'
import { NOW, ownSigner, runTool, simplePdf } from './support'

const signing = { signerName: 'Ada', reason: 'My own rating', claimedTime: NOW }

async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const verification = await verifyPdf(bytes)
  expect(isIntact(verification)).toBe(false)
  return verification.findings.map(({ code }) => code)
}

function withByte(bytes: Uint8Array, offset: number, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[offset] = change(copy[offset] ?? 0)
  return copy
}

/** Where the signature's digits begin. */
function gapOf(file: Uint8Array): number {
  return Buffer.from(file).indexOf('/Contents <', undefined, 'latin1') + '/Contents <'.length
}

/** Appends white paint over the last page, or any other change, as a reader would save it. */
async function appended(signed: Uint8Array, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(signed, { forIncrementalUpdate: true, updateMetadata: false })
  change(document)
  return document.commit({ useObjectStreams: false })
}

/** Every byte in the long mode; else enough to meet each part of the file many times. */
const STEP = process.env['EVENHAND_LONG'] === '1' ? 1 : 37

describe('a signed PDF that somebody changed', () => {
  let pdf: Uint8Array
  let signed: Uint8Array
  const at = (text: string) => Buffer.from(signed).lastIndexOf(text, undefined, 'latin1')
  beforeAll(async () => {
    pdf = await simplePdf()
    signed = await signPdf(pdf, await ownSigner('Ada'), signing)
  })

  it('is never intact, whichever byte changed, and never stops the check', async () => {
    // A prime step, so that all columns of all structures are met; the bit changes with it.
    for (let offset = 0, turn = 0; offset < signed.length; offset += STEP, turn++) {
      const changed = withByte(signed, offset, (byte) => byte ^ (1 << (turn % 8)))
      const verification = await verifyPdf(changed)
      expect(isIntact(verification), `byte ${offset}`).toBe(false)
      expect(verification.findings.length, `byte ${offset}`).toBeGreaterThan(0)
      expect(verification.signatures.map(({ status }) => status)).not.toContain('intact')
    }
  })

  it('says what is wrong where content changed', async () => {
    const inText = Buffer.from(signed).indexOf('stream\n', undefined, 'latin1') + 9
    expect(await codesOf(withByte(signed, inText, (byte) => byte ^ 1))).toEqual(['pdf.digest-mismatch'])
    expect(await codesOf(withByte(signed, at('(D:2026') + 5, () => 0x39))).toContain('pdf.digest-mismatch')
  })

  it('says what is wrong where the signature changed', async () => {
    const contents = at('/Contents <') + '/Contents <'.length
    expect(await codesOf(withByte(signed, contents, () => 0x34))).toEqual(['pdf.byte-range-invalid'])
    const lastHexDigit = at('>\n/Name') - 1
    expect(await codesOf(withByte(signed, lastHexDigit, () => 0x31))).toEqual(['pdf.byte-range-invalid'])
    const upperCase = Buffer.from(signed).indexOf('a', contents, 'latin1')
    expect(await codesOf(withByte(signed, upperCase, (byte) => byte & ~0x20))).toEqual([
      'pdf.byte-range-invalid',
    ])
  })

  it('is refused wherever it is cut off or grows', async () => {
    for (const length of [0, 10, pdf.length + 200, signed.length - 1]) {
      expect(isIntact(await verifyPdf(signed.subarray(0, length))), `${length}`).toBe(false)
    }
    expect(await codesOf(signed.subarray(0, pdf.length))).toEqual(['pdf.not-signed'])
    for (const tail of ['\n', ' ', '\0', '%']) {
      expect(await codesOf(Buffer.concat([signed, Buffer.from(tail)]))).toContain('pdf.changed-after-signing')
    }
  })

  it('is refused with an overlay appended, which pdfsig still calls valid', async () => {
    const overlaid = await appended(signed, (document) => {
      document.getPage(0).drawRectangle({ x: 0, y: 0, width: 200, height: 200 })
    })
    const pdfsig = await runTool('pdfsig', ['{a.pdf}'], { 'a.pdf': overlaid })
    expect(pdfsig.output).toContain('Signature is Valid')
    expect(await codesOf(overlaid)).toContain('pdf.changed-after-signing')
  })

  it('is refused with the signature taken out of the form', async () => {
    const bare = await appended(signed, ({ catalog }) => catalog.delete(PDFName.of('AcroForm')))
    expect(await codesOf(bare)).toEqual(['pdf.changed-after-signing'])
  })

  it('is refused with its signature moved into another document', async () => {
    const other = await signPdf(await simplePdf(2), await ownSigner('Ada'), signing)
    const moved = Buffer.from(other)
    moved.set(signed.subarray(gapOf(signed), gapOf(signed) + 3000), gapOf(other))
    expect(await codesOf(moved)).toEqual(['pdf.digest-mismatch'])
  })

  it.each(['', '%PDF-1.7', 'not a PDF at all', '%PDF-1.7\n1 0 obj\n<<', '[[[[[[['.repeat(5000)])(
    'is called unreadable if it is no PDF: %j',
    async (text) => {
      expect(await codesOf(Buffer.from(text.slice(0, 40_000)))).toEqual(['pdf.unreadable'])
    },
  )
})
