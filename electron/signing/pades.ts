import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { AppError } from '#shared/kernel/app-error'
import { Instant } from '#shared/kernel/time'
import { signDetached } from './cades'
import { describeCertificate, isValidAt } from './certificate'
import { BYTE_RANGE_PLACEHOLDER, byteRangeAround, byteRangeText } from './pdf-placeholder'
import { hasSignatureObject } from './pdf-signatures'
import { hasCrossReferenceTable, loadPdf } from './pdf-source'
import type { Signer } from './signer'

export interface PdfSigning {
  readonly signerName: string
  readonly reason: string
  /** The signer's claim; kept to the second. */
  readonly claimedTime: Instant
  readonly location?: string
}

const FIELD_NAME = 'Signature'
/** Printed, and its value locked. */
const WIDGET_FLAGS = 132
/** Signatures exist; change only by appending. */
const SIGNATURE_FLAGS = 3
/** Room for attributes, algorithm identifiers and the longest RSA signature, beside the certificates. */
const CMS_OVERHEAD = 1536
const HASH_AND_HEADER = 64

function contentsSize(signer: Signer): number {
  const certificates = [signer.certificate, ...signer.chain]
  return certificates.reduce((sum, der) => sum + der.length + HASH_AND_HEADER, CMS_OVERHEAD)
}

/** `2026-03-10T10:00:00.000Z` as PDF writes it. */
function pdfDate(instant: Instant): string {
  return `D:${instant.slice(0, 19).replaceAll(/\D/g, '')}Z`
}

function checkClaim(signer: Signer, claimedTime: Instant): void {
  if (!Instant.safeParse(claimedTime).success) throw new AppError('signing.time-invalid')
  if (!isValidAt(describeCertificate(signer.certificate), claimedTime)) {
    throw new AppError('signing.certificate-not-valid')
  }
}

async function openUnsigned(pdf: Uint8Array): Promise<PDFDocument> {
  if (!hasCrossReferenceTable(pdf)) throw new AppError('signing.pdf-unsupported', 'cross-reference')
  const document = await loadPdf(pdf).catch((thrown: unknown) => {
    throw new AppError('signing.pdf-unreadable', thrown instanceof Error ? thrown.name : '')
  })
  if (hasSignatureObject(document)) throw new AppError('signing.pdf-already-signed')
  if (document.catalog.has(PDFName.of('Perms'))) throw new AppError('signing.pdf-unsupported', 'permissions')
  return document
}

/** Nothing may change after this signature (DocMDP, P = 1). */
function certification(document: PDFDocument): PDFArray {
  const { context } = document
  return context.obj([
    context.obj({
      Type: 'SigRef',
      TransformMethod: 'DocMDP',
      TransformParams: context.obj({ Type: 'TransformParams', P: 1, V: PDFName.of('1.2') }),
    }),
  ])
}

function addSignature(document: PDFDocument, signing: PdfSigning, size: number): PDFRef {
  const { context } = document
  const dictionary = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: BYTE_RANGE_PLACEHOLDER.map((number) => PDFNumber.of(number)),
    Contents: PDFHexString.of('00'.repeat(size)),
    Name: PDFHexString.fromText(signing.signerName),
    Reason: PDFHexString.fromText(signing.reason),
    M: PDFString.of(pdfDate(signing.claimedTime)),
    Reference: certification(document),
  })
  if (signing.location !== undefined) {
    dictionary.set(PDFName.of('Location'), PDFHexString.fromText(signing.location))
  }
  return context.register(dictionary)
}

function addWidget(document: PDFDocument, signature: PDFRef, signerName: string): PDFRef {
  const page = document.getPages().at(-1)
  if (page === undefined) throw new AppError('signing.pdf-unsupported', 'no page')
  const widget = document.context.register(
    document.context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(FIELD_NAME),
      TU: PDFHexString.fromText(`Signature of ${signerName}`),
      Rect: [0, 0, 0, 0],
      F: WIDGET_FLAGS,
      P: page.ref,
      V: signature,
    }),
  )
  const annotations = page.node.lookup(PDFName.of('Annots'))
  if (annotations instanceof PDFArray) annotations.push(widget)
  else page.node.set(PDFName.of('Annots'), document.context.obj([widget]))
  return widget
}

function addToForm(document: PDFDocument, widget: PDFRef): void {
  const { catalog, context } = document
  const form = catalog.lookup(PDFName.of('AcroForm'))
  const fields = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined
  if (form === undefined) {
    const created = context.obj({ Fields: [widget], SigFlags: SIGNATURE_FLAGS })
    catalog.set(PDFName.of('AcroForm'), context.register(created))
  } else if (form instanceof PDFDict && fields instanceof PDFArray) {
    fields.push(widget)
    form.set(PDFName.of('SigFlags'), PDFNumber.of(SIGNATURE_FLAGS))
  } else {
    throw new AppError('signing.pdf-unsupported', 'form')
  }
}

/** Fills the byte range, signs all but the gap, and puts the signature into the gap. */
async function fill(prepared: Buffer, start: number, size: number, signer: Signer): Promise<void> {
  const gapStart = prepared.indexOf(`<${'00'.repeat(size)}>`, start, 'latin1')
  const gapEnd = gapStart + 2 * size + 2
  const placeholder = byteRangeText(BYTE_RANGE_PLACEHOLDER)
  const range = byteRangeText(byteRangeAround(gapStart, gapEnd, prepared.length))
  prepared.write(range, prepared.indexOf(placeholder, start, 'latin1'), 'latin1')
  const content = Buffer.concat([prepared.subarray(0, gapStart), prepared.subarray(gapEnd)])
  const cms = await signDetached(content, signer)
  if (cms.length > size) throw new AppError('signing.signature-too-long', String(cms.length))
  prepared.write(Buffer.from(cms).toString('hex'), gapStart + 1, 'latin1')
}

/**
 * Signs a PDF that has no signature yet: PAdES B-B, certified so that nothing may change afterwards. The given
 * bytes stay as they are, as the beginning of the result; tags and attached files stay too.
 * Throws `signing.pdf-unreadable`, `signing.pdf-unsupported` (no cross-reference table, odd forms),
 * `signing.pdf-already-signed`, `signing.certificate-not-valid` (at the claimed time), `signing.time-invalid`
 * and what `signDetached` throws.
 */
export async function signPdf(pdf: Uint8Array, signer: Signer, signing: PdfSigning): Promise<Uint8Array> {
  checkClaim(signer, signing.claimedTime)
  const document = await openUnsigned(pdf)
  const size = contentsSize(signer)
  const signature = addSignature(document, signing, size)
  addToForm(document, addWidget(document, signature, signing.signerName))
  document.catalog.set(PDFName.of('Perms'), document.context.obj({ DocMDP: signature }))
  const prepared = Buffer.from(await document.commit({ useObjectStreams: false }))
  await fill(prepared, pdf.length, size, signer)
  return new Uint8Array(prepared)
}
