import { z } from 'zod'
import { AgeSecretKey } from '#shared/kernel/age-keys'
import { AppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import { Hash } from '#shared/kernel/ids'
import { decryptBytes } from './age-decrypt'
import { encryptBytes } from './age-encrypt'
import { recipientOf } from './age-identity'
import { sourceOfBytes } from './byte-source'
import { sha256 } from './sha256'

/** What a sealed package holds: the revision, and once the sheet is signed its three files too. */
export const SEALED_PARTS = ['revision', 'document', 'seal', 'sealSignature'] as const
export type SealedPart = (typeof SEALED_PARTS)[number]

const Content = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-sealed'),
  revision: Hash,
  key: AgeSecretKey,
  files: z.array(z.strictObject({ name: z.enum(SEALED_PARTS), data: z.base64() })).min(1),
})

export interface SealedPackage {
  /** SHA-256 of the file `revision`. */
  readonly revision: Hash
  /** The one-time identity that opens the package, once it is published. */
  readonly key: AgeSecretKey
  readonly files: ReadonlyMap<SealedPart, Uint8Array>
}

const LEAST_BYTES = 256 * 1024

/**
 * A package as an age file for the one-time key and these recipients (author, HR, recovery). It is padded, so
 * that its size says next to nothing. Throws `sealed.unreadable` where `revision` is not what it says, and
 * as `encryptTo`.
 */
export async function sealPackage(
  content: SealedPackage,
  recipients: readonly string[],
): Promise<Uint8Array> {
  assertRevision(content)
  const own = await recipientOf(content.key)
  const files = SEALED_PARTS.flatMap((name) => {
    const data = content.files.get(name)
    return data === undefined ? [] : [{ name, data: Buffer.from(data).toString('base64') }]
  })
  const { revision, key } = content
  const text = Buffer.from(canonicalJson({ v: 1, kind: 'evenhand-sealed', revision, key, files }))
  return encryptBytes(padded(text), { recipients: [own, ...recipients] })
}

/** Spaces up to the next power of two, at least 256 KiB. */
function padded(text: Buffer): Buffer {
  let bytes = LEAST_BYTES
  while (bytes < text.length) bytes *= 2
  return Buffer.concat([text, Buffer.alloc(bytes - text.length, ' ')])
}

/**
 * Opens a package with any of these identities. Throws `sealed.no-key` when none of them fits, and
 * `sealed.unreadable` when what is inside is not a package of that revision.
 */
export async function openPackage(
  bytes: Uint8Array,
  identities: readonly string[],
  revision: Hash,
): Promise<SealedPackage> {
  const text = await decryptBytes(sourceOfBytes(bytes), { identities }).catch((thrown: unknown) => {
    const noKey = thrown instanceof AppError && thrown.code === 'bundle.no-key'
    throw new AppError(noKey ? 'sealed.no-key' : 'sealed.unreadable', revision)
  })
  const content = readContent(text, revision)
  const files = new Map(content.files.map(({ name, data }) => [name, Buffer.from(data, 'base64')]))
  const opened = { revision: content.revision, key: content.key, files }
  assertRevision(opened)
  if (content.revision !== revision || files.size !== content.files.length) {
    throw new AppError('sealed.unreadable', revision)
  }
  return opened
}

function readContent(text: Buffer, revision: Hash): z.infer<typeof Content> {
  try {
    const parsed = Content.parse(JSON.parse(text.toString()))
    if (padded(Buffer.from(canonicalJson(parsed))).equals(text)) return parsed
  } catch {
    // Not JSON or of another shape: what is wrong with it may quote a score sheet.
  }
  throw new AppError('sealed.unreadable', revision)
}

function assertRevision({ revision, files }: SealedPackage): void {
  const text = files.get('revision')
  if (text === undefined || sha256(text) !== revision) throw new AppError('sealed.unreadable', revision)
}
