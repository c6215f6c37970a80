import {
  ContentInfo,
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import { fromBER, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { OID, sha256, toArrayBuffer } from './der'
import type { SignatureAlgorithm } from './signer'

/** All that a CAdES-B signature of our one shape consists of. */
export interface CmsParts {
  readonly algorithm: SignatureAlgorithm
  /** DER, the signer's own first. */
  readonly certificates: readonly Uint8Array[]
  /** SHA-256 of the signed content. */
  readonly messageDigest: Uint8Array
  readonly signature: Uint8Array
}

/** What was read; `certificateHashes` are those that the signature binds (signing-certificate-v2). */
export interface ReadCms extends CmsParts {
  readonly certificateHashes: readonly Uint8Array[]
}

function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: toArrayBuffer(bytes) })
}

/** ESSCertIDv2 with its default algorithm, SHA-256, of each certificate (RFC 5035). */
function signingCertificates(certificates: readonly Uint8Array[]): Sequence {
  const ids = certificates.map((der) => new Sequence({ value: [octets(sha256(der))] }))
  return new Sequence({ value: [new Sequence({ value: ids })] })
}

function signedAttributes(parts: Pick<CmsParts, 'certificates' | 'messageDigest'>) {
  const attributes = [
    new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [octets(parts.messageDigest)] }),
    new Attribute({ type: OID.signingCertificateV2, values: [signingCertificates(parts.certificates)] }),
  ]
  const encoded = attributes.map((attribute) => ({
    attribute,
    der: Buffer.from(attribute.toSchema().toBER()),
  }))
  // DER wants the members of a set in the order of their encodings.
  encoded.sort((left, right) => Buffer.compare(left.der, right.der))
  return new SignedAndUnsignedAttributes({ type: 0, attributes: encoded.map(({ attribute }) => attribute) })
}

/** The bytes that the key signs: the signed attributes as a DER set (RFC 5652, 5.4). */
export function bytesToSign(parts: Pick<CmsParts, 'certificates' | 'messageDigest'>): Uint8Array {
  const der = new Uint8Array(signedAttributes(parts).toSchema().toBER())
  der[0] = 0x31
  return der
}

function digestAlgorithm(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: OID.sha256 })
}

function signatureAlgorithm(algorithm: SignatureAlgorithm): AlgorithmIdentifier {
  return algorithm === 'rsa-sha256'
    ? new AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new Null() })
    : new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
}

/** Writes the one DER of these parts. */
export function writeCms(parts: CmsParts): Uint8Array {
  const certificates = parts.certificates.map((der) => Certificate.fromBER(toArrayBuffer(der)))
  const [leaf] = certificates
  if (leaf === undefined) throw new RangeError('a signature needs its signer’s certificate')
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    digestAlgorithm: digestAlgorithm(),
    signedAttrs: signedAttributes(parts),
    signatureAlgorithm: signatureAlgorithm(parts.algorithm),
    signature: octets(parts.signature),
  })
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates,
    signerInfos: [signerInfo],
  })
  const content = new ContentInfo({
    contentType: ContentInfo.SIGNED_DATA,
    content: signedData.toSchema(true),
  })
  return new Uint8Array(content.toSchema().toBER())
}

function onlyValue(attributes: readonly Attribute[], type: string): unknown {
  const [attribute, ...others] = attributes.filter((candidate) => candidate.type === type)
  if (attribute === undefined || others.length > 0 || attribute.values.length !== 1) return undefined
  return attribute.values[0]
}

function octetsOf(value: unknown): Uint8Array | undefined {
  return value instanceof OctetString ? new Uint8Array(value.getValue()) : undefined
}

function boundHashes(value: unknown): readonly Uint8Array[] | undefined {
  if (!(value instanceof Sequence)) return undefined
  const [ids] = value.valueBlock.value
  if (!(ids instanceof Sequence)) return undefined
  return ids.valueBlock.value.flatMap((id) => {
    const hash = id instanceof Sequence ? octetsOf(id.valueBlock.value[0]) : undefined
    return hash === undefined ? [] : [hash]
  })
}

function algorithmNamed(oid: string): SignatureAlgorithm | undefined {
  if (oid === OID.rsaWithSha256) return 'rsa-sha256'
  return oid === OID.ecdsaWithSha256 ? 'ecdsa-p256-sha256' : undefined
}

function certificatesOf(signedData: SignedData): Uint8Array[] {
  return (signedData.certificates ?? []).flatMap((item) =>
    item instanceof Certificate ? [new Uint8Array(item.toSchema().toBER())] : [],
  )
}

/** Reads a signature; `undefined` if it is not CMS, has not exactly one signer, or lacks a part. */
export function readCms(der: Uint8Array): ReadCms | undefined {
  try {
    const parsed = fromBER(toArrayBuffer(der), { maxDepth: 40, maxNodes: 5000 })
    if (parsed.offset !== der.length) return undefined
    const signedData = new SignedData({ schema: new ContentInfo({ schema: parsed.result }).content })
    const [signerInfo, ...others] = signedData.signerInfos
    if (signerInfo === undefined || others.length > 0) return undefined
    const attributes = signerInfo.signedAttrs?.attributes ?? []
    const algorithm = algorithmNamed(signerInfo.signatureAlgorithm.algorithmId)
    const messageDigest = octetsOf(onlyValue(attributes, OID.messageDigest))
    const certificateHashes = boundHashes(onlyValue(attributes, OID.signingCertificateV2))
    const certificates = certificatesOf(signedData)
    if (algorithm === undefined || messageDigest === undefined || certificateHashes === undefined) {
      return undefined
    }
    const signature = new Uint8Array(signerInfo.signature.getValue())
    return { algorithm, certificates, messageDigest, signature, certificateHashes }
  } catch {
    // pkijs and asn1js throw plain errors on what is not CMS; the caller says that it cannot be read.
    return undefined
  }
}
