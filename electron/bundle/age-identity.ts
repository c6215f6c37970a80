import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { AppError } from '#shared/kernel/app-error'
import { ensureWebCrypto } from './web-crypto'

/** A key pair of age: what decrypts, and what others encrypt to. */
export interface AgeIdentity {
  /** `AGE-SECRET-KEY-1…`. */
  readonly identity: string
  /** `age1…`. */
  readonly recipient: string
}

const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/

/** A fresh X25519 key pair. */
export async function newAgeIdentity(): Promise<AgeIdentity> {
  ensureWebCrypto()
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The public part of an identity. Throws `age.not-an-identity`. */
export async function recipientOf(identity: string): Promise<string> {
  assertIdentity(identity)
  ensureWebCrypto()
  try {
    return await identityToRecipient(identity)
  } catch {
    throw new AppError('age.not-an-identity')
  }
}

/** Throws `age.not-an-identity`. */
export function assertIdentity(text: string): void {
  if (!IDENTITY.test(text)) throw new AppError('age.not-an-identity')
}

/** Throws `age.not-a-recipient`. */
export function assertRecipient(text: string): void {
  if (!RECIPIENT.test(text)) throw new AppError('age.not-a-recipient')
}

/** The identities in a file as `age-keygen` writes it, a line each. Throws `age.not-an-identity`. */
export function readIdentityFile(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (identities.length === 0) throw new AppError('age.not-an-identity')
  for (const identity of identities) assertIdentity(identity)
  return identities
}
