import { ApartContent } from '#shared/domain/scheduling/apart/apart'
import { canonicalJson } from '#shared/kernel/canonical'
import { toAppError } from '#shared/kernel/app-error'
import { decryptBytes } from './age-decrypt'
import { encryptBytes } from './age-encrypt'
import { sourceOfBytes } from './byte-source'

/** What is sealed is padded with spaces to a multiple of this, so that its size says next to nothing. */
const BLOCK_BYTES = 4096

/** A content as an age file in base64. Throws as `encryptTo`. */
export async function sealApart(content: ApartContent, recipients: readonly string[]): Promise<string> {
  const text = Buffer.from(canonicalJson(content))
  const padded = Buffer.alloc(Math.ceil(text.length / BLOCK_BYTES) * BLOCK_BYTES, ' ')
  text.copy(padded)
  return Buffer.from(await encryptBytes(padded, { recipients })).toString('base64')
}

/**
 * The content of such a file; undefined where none of these identities fits, or where it is no such content of this
 * applicant: somebody may have moved it from another.
 */
export async function openApart(
  {
    action,
    applicant,
    sealed,
  }: { readonly action: string; readonly applicant: string; readonly sealed: string },
  identities: readonly string[],
): Promise<ApartContent | undefined> {
  try {
    const text = await decryptBytes(sourceOfBytes(Buffer.from(sealed, 'base64')), { identities })
    const content = ApartContent.parse(JSON.parse(text.toString()))
    return content.action === action && content.applicant === applicant ? content : undefined
  } catch (thrown) {
    if (isUnreadable(thrown)) return undefined
    throw thrown
  }
}

/** Not for this laptop, altered, or not what it should be: the file is at fault, not the program. */
function isUnreadable(thrown: unknown): boolean {
  if (thrown instanceof SyntaxError) return true
  if (thrown instanceof Error && thrown.name === 'ZodError') return true
  return toAppError(thrown).code.startsWith('bundle.')
}
