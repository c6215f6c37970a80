import { canonicalJson } from '../../kernel/canonical'
import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { isHr } from './hr'
import { confirmations } from './known-devices'
import type { LaptopKeys } from './laptop-keys'

/** What somebody of HR says of a laptop of their own, signed with the key that the others know as theirs. */
export interface LaptopClaim extends Pick<LaptopKeys, 'certificate' | 'recipient'> {
  readonly action: Id
  readonly device: Id
  readonly person: Id
}

/** The one text of a claim: what is signed. */
export function proofText({ action, device, person, certificate, recipient }: LaptopClaim): string {
  return canonicalJson({
    v: 1,
    kind: 'evenhand-laptop-proof',
    action,
    certificate,
    device,
    person,
    recipient,
  })
}

/**
 * The signing certificates (DER, base64) by which somebody of HR may prove a new laptop of theirs: those that HR
 * named for them, but none of a laptop that another of HR retired as one whose passphrase may be known. What they
 * say of it themselves does not count: whoever has the stolen laptop could say it in their name.
 */
export async function provingCertificates(
  records: RecordsReader,
  action: Id,
  person: Id,
): Promise<ReadonlySet<string>> {
  if (!(await isHr(records, action, person))) return new Set()
  const said = await confirmations(records, action)
  const own = new Set(said.flatMap((word) => (word.person === person ? [word.signing.certificate] : [])))
  for (const { retired, confirmedBy, signing } of said) {
    if (retired?.passphraseKnown === true && confirmedBy !== person) own.delete(signing.certificate)
  }
  return own
}

/**
 * Whether the others of a hiring action have nothing to know a laptop by, not even the word of its own person.
 * The first laptop of all is not such a one: others come to know it by joining.
 */
export async function isUnheardOf(records: RecordsReader, action: Id, device: Id): Promise<boolean> {
  const said = await confirmations(records, action)
  return said.length > 0 && said.every((word) => word.device !== device)
}
