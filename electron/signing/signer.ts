/** The two signature algorithms that PDF readers, OpenSSL and smart cards all know. */
export type SignatureAlgorithm = 'ecdsa-p256-sha256' | 'rsa-sha256'

/**
 * The port behind which a private key lies: a key file, the device's key, later a smart card.
 * Nothing outside it sees the key.
 */
export interface Signer {
  readonly algorithm: SignatureAlgorithm
  /** DER of the signer's own certificate. */
  readonly certificate: Uint8Array
  /** DER of the certificates above it, nearest first; empty for a self-issued one. */
  readonly chain: readonly Uint8Array[]
  /** The signature value as CMS wants it (ECDSA: a DER sequence of r and s) over SHA-256 of `bytes`. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}
