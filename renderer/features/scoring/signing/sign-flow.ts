import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

export interface SheetOfInterview {
  readonly action: Id
  readonly interview: Id
  readonly revision: Hash
}

/**
 * Signs a submitted revision, copies what the signing made into the database, and records the signature.
 * Safe to repeat after a crash: until the last step nothing refers to the files. Throws what `sheet.sign`
 * answers (`signing.wrong-passphrase`, …) and what `sheet.record-signature` refuses.
 */
export async function signRevision(
  { data, runner }: Pick<Session, 'data' | 'runner'>,
  { action, interview, revision }: SheetOfInterview,
  passphrase: string,
): Promise<void> {
  const text = await data.files.revision(revision)
  if (text !== undefined) await call('revisions.put', { text })
  const signature = await call('sheet.sign', { revision, passphrase })
  for (const { sha256 } of [signature.document, signature.seal, signature.sealSignature]) {
    const { bytes } = await call('attachments.get', { sha256 })
    await data.files.putAttachment(sha256, bytes)
  }
  await runner.run(recordSignature, { action, interview, signature })
}
