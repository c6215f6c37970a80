import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

/** A frozen revision that is to be signed, and how its signature is recorded. */
export interface ToSign {
  readonly revision: Hash
  readonly record: (signature: SheetSignature) => Promise<unknown>
}

/** One's own submitted score sheet. */
export function sheetToSign(
  { runner }: Pick<Session, 'runner'>,
  place: { readonly action: Id; readonly interview: Id },
  revision: Hash,
): ToSign {
  return { revision, record: (signature) => runner.run(recordSignature, { ...place, signature }) }
}

/**
 * Signs a frozen revision, copies what the signing made into the database, and records the signature.
 * Safe to repeat after a crash: until the last step nothing refers to the files. Throws what `sheet.sign`
 * answers (`signing.wrong-passphrase`, …) and what recording refuses.
 */
export async function signRevision(
  { data }: Pick<Session, 'data'>,
  { revision, record }: ToSign,
  passphrase: string,
): Promise<void> {
  const text = await data.files.revision(revision)
  if (text !== undefined) await call('revisions.put', { text })
  const signature = await call('sheet.sign', { revision, passphrase })
  for (const { sha256 } of [signature.document, signature.seal, signature.sealSignature]) {
    const { bytes } = await call('attachments.get', { sha256 })
    await data.files.putAttachment(sha256, bytes)
  }
  await record(signature)
}
