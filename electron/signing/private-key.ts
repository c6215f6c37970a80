import { createPrivateKey, createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import type { SignatureAlgorithm, Signer } from './signer'

/** The algorithm that a key signs with; `undefined` for keys that Evenhand does not use. */
export function algorithmOf(key: KeyObject): SignatureAlgorithm | undefined {
  const details = key.asymmetricKeyDetails
  if (key.asymmetricKeyType === 'ec' && details?.namedCurve === 'prime256v1') return 'ecdsa-p256-sha256'
  if (key.asymmetricKeyType === 'rsa' && (details?.modulusLength ?? 0) >= 2048) return 'rsa-sha256'
  return undefined
}

/**
 * A signer from PKCS#8 bytes; `undefined` if the key cannot be read, is of another kind, or is not the one
 * that the certificate names. The caller wipes `pkcs8`.
 */
export function signerOfPkcs8(
  pkcs8: Buffer,
  certificate: Uint8Array,
  chain: readonly Uint8Array[],
): Signer | undefined {
  try {
    const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    const algorithm = algorithmOf(key)
    const named = new X509Certificate(certificate).publicKey.export({ format: 'der', type: 'spki' })
    const own = createPublicKey(key).export({ format: 'der', type: 'spki' })
    if (algorithm === undefined || !named.equals(own)) return undefined
    return {
      algorithm,
      certificate,
      chain,
      sign: async (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'der' }),
    }
  } catch {
    return undefined
  }
}
