import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { signDetached } from '#electron/signing/cades'
import { BYTE_RANGE_PLACEHOLDER, byteRangeAround, byteRangeText } from '#electron/signing/pdf-placeholder'
import { loadPdf } from '#electron/signing/pdf-source'
import type { Signer } from '#electron/signing/signer'
import { simplePdf } from './support'

const GAP = 3000

/** A document with a field for each panel member, made before the first signature. */
export async function withFields(names: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(await simplePdf(), { updateMetadata: false })
  const { context, catalog } = document
  const page = document.getPage(0)
  const fields = names.map((name) =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        T: PDFString.of(name),
        Rect: [0, 0, 0, 0],
        F: 132,
        P: page.ref,
      }),
    ),
  )
  page.node.set(PDFName.of('Annots'), context.obj(fields))
  catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: fields, SigFlags: 3 })))
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}

export interface FieldSigning {
  readonly field: string
  readonly signer: Signer
  /** DocMDP of a first signature. */
  readonly permission?: number
  /** What an attacker slips into the same appended part. */
  readonly also?: (document: PDFDocument) => void
  /** What an attacker does to its bytes before they are signed. */
  readonly tamper?: (prepared: Buffer, start: number) => Buffer
}

function fieldNamed(document: PDFDocument, name: string): PDFDict {
  const fields = document.catalog
    .lookup(PDFName.of('AcroForm'), PDFDict)
    .lookup(PDFName.of('Fields'), PDFArray)
  for (let index = 0; index < fields.size(); index++) {
    const field = fields.lookup(index, PDFDict)
    if (field.lookup(PDFName.of('T'), PDFString).asString() === name) return field
  }
  throw new Error(`no field ${name}`)
}

/** Signs an existing field by an appended part, whatever that breaks. */
export async function signField(bytes: Uint8Array, signing: FieldSigning): Promise<Uint8Array> {
  const document = await loadPdf(bytes)
  const { context, catalog } = document
  const dictionary = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: BYTE_RANGE_PLACEHOLDER.map((number) => PDFNumber.of(number)),
    Contents: PDFHexString.of('00'.repeat(GAP)),
    Name: PDFHexString.fromText(signing.field),
    M: PDFString.of('D:20260310100000Z'),
  })
  const signature = context.register(dictionary)
  if (signing.permission !== undefined) {
    const parameters = context.obj({ Type: 'TransformParams', P: signing.permission, V: PDFName.of('1.2') })
    const reference = { Type: 'SigRef', TransformMethod: 'DocMDP', TransformParams: parameters }
    dictionary.set(PDFName.of('Reference'), context.obj([context.obj(reference)]))
    catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }))
  }
  fieldNamed(document, signing.field).set(PDFName.of('V'), signature)
  signing.also?.(document)
  const committed = Buffer.from(await document.commit({ useObjectStreams: false }))
  const prepared = signing.tamper?.(committed, bytes.length) ?? committed
  const gapStart = prepared.indexOf(`<${'00'.repeat(GAP)}>`, bytes.length, 'latin1')
  const gapEnd = gapStart + 2 * GAP + 2
  const range = byteRangeText(byteRangeAround(gapStart, gapEnd, prepared.length))
  const placeholder = byteRangeText(BYTE_RANGE_PLACEHOLDER)
  prepared.write(range, prepared.indexOf(placeholder, bytes.length, 'latin1'), 'latin1')
  const content = Buffer.concat([prepared.subarray(0, gapStart), prepared.subarray(gapEnd)])
  const cms = await signDetached(content, signing.signer)
  prepared.write(Buffer.from(cms).toString('hex'), gapStart + 1, 'latin1')
  return new Uint8Array(prepared)
}
