import { createHash } from 'node:crypto'

/** Object identifiers of CMS (RFC 5652), CAdES (ETSI EN 319 122-1) and the algorithms used here. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaWithSha256: '1.2.840.113549.1.1.11',
} as const

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** The bytes in an `ArrayBuffer` of their own, as pkijs and asn1js want them. */
export function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}

/**
 * How many bytes the DER value at the start takes, its header included; `undefined` if that is not a DER
 * sequence that lies whole in `bytes`. Needed because a PDF pads the signature with zeros.
 */
export function derSequenceLength(bytes: Uint8Array): number | undefined {
  const [tag, first] = bytes
  if (tag !== 0x30 || first === undefined) return undefined
  if (first < 0x80) return 2 + first <= bytes.length ? 2 + first : undefined
  const count = first & 0x7f
  if (count === 0 || count > 3 || bytes.length < 2 + count) return undefined
  const length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0)
  const total = 2 + count + length
  return total <= bytes.length ? total : undefined
}
