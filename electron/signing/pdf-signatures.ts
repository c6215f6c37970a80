import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Instant } from '#shared/kernel/time'

/** A signature as the document states it; nothing here is checked yet. */
export interface StatedSignature {
  readonly fieldName: string
  readonly subFilter: string
  readonly byteRange: readonly number[]
  /** The signature's hexadecimal digits, padding included. */
  readonly contentsHex: string
  readonly statedName: string
  /** The signer's claim, to the second; `undefined` if there is none or it is not in UTC. */
  readonly claimedTime: Instant | undefined
  /** DocMDP: 1 allows no change, 2 further signatures; `undefined` if the signature certifies nothing. */
  readonly permission: number | undefined
}

function lookup(dictionary: PDFDict, key: string): unknown {
  return dictionary.lookup(PDFName.of(key))
}

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

function nameOf(value: unknown): string {
  return value instanceof PDFName ? value.decodeText() : ''
}

function numbersOf(value: unknown): readonly number[] {
  if (!(value instanceof PDFArray)) return []
  return value.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : Number.NaN))
}

function timeOf(value: unknown): Instant | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(textOf(value))
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
}

function permissionOf(signature: PDFDict): number | undefined {
  const references = lookup(signature, 'Reference')
  if (!(references instanceof PDFArray)) return undefined
  for (let index = 0; index < references.size(); index++) {
    const reference = references.lookup(index)
    if (!(reference instanceof PDFDict) || nameOf(lookup(reference, 'TransformMethod')) !== 'DocMDP') continue
    const parameters = lookup(reference, 'TransformParams')
    const level = parameters instanceof PDFDict ? lookup(parameters, 'P') : undefined
    return level instanceof PDFNumber ? level.asNumber() : 2
  }
  return undefined
}

function stated(field: PDFDict, signature: PDFDict): StatedSignature {
  const contents = lookup(signature, 'Contents')
  return {
    fieldName: textOf(lookup(field, 'T')),
    subFilter: nameOf(lookup(signature, 'SubFilter')),
    byteRange: numbersOf(lookup(signature, 'ByteRange')),
    contentsHex: contents instanceof PDFHexString ? contents.asString() : '',
    statedName: textOf(lookup(signature, 'Name')),
    claimedTime: timeOf(lookup(signature, 'M')),
    permission: permissionOf(signature),
  }
}

/** The signatures in a document's form, in the form's order. Our forms are flat: no field has children. */
export function statedSignatures(document: PDFDocument): readonly StatedSignature[] {
  const form = lookup(document.catalog, 'AcroForm')
  const fields = form instanceof PDFDict ? lookup(form, 'Fields') : undefined
  if (!(fields instanceof PDFArray)) return []
  return fields.asArray().flatMap((_, index) => {
    const field = fields.lookup(index)
    if (!(field instanceof PDFDict) || nameOf(lookup(field, 'FT')) !== 'Sig') return []
    const signature = lookup(field, 'V')
    return signature instanceof PDFDict ? [stated(field, signature)] : []
  })
}

/** Whether the file holds a signature at all, even one that its form does not name. */
export function hasSignatureObject(document: PDFDocument): boolean {
  return document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')))
}
