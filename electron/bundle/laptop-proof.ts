import type { KnownDevice } from '#shared/domain/panel/known-devices'
import { Laptop } from '#shared/domain/panel/laptop'
import { type LaptopClaim, proofText, provingCertificates } from '#shared/domain/panel/laptop-proof'
import { recordIds } from '#shared/domain/record-ids'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { readAs } from '#shared/log/read-as'
import { Records, type RecordsReader } from '#shared/log/records'
import { signDetached, verifyDetached } from '../signing/cades'
import type { Signer } from '../signing/signer'
import { signerOfHead } from './head-signer'
import type { OpenBundle } from './open-bundle'

/** The proof that a laptop is its person's, in base64, by their signing key. */
export async function signProof(claim: LaptopClaim, signer: Signer): Promise<string> {
  return Buffer.from(await signDetached(Buffer.from(proofText(claim)), signer)).toString('base64')
}

/** Whether a change holds the proof of the laptop that wrote it. */
export function holdsOwnProof({ header }: NamedChange, action: Id): boolean {
  const record = recordIds.device(action, header.device, header.actor)
  return header.patches.some((patch) => patch.record === record && patch.field === 'proof')
}

/**
 * A laptop that nobody of HR has confirmed, and that proves itself: its own chain says, in the name of one person,
 * that it is theirs, under the signature of a key that is known here already as that person's, who is HR.
 * `records` are what is known without it. Whether that laptop wrote the changes is for its signatures to show.
 */
export async function provenLaptop(
  records: RecordsReader,
  action: Id,
  device: Id,
  changes: readonly NamedChange[],
): Promise<KnownDevice | undefined> {
  const own = changes.filter(({ header }) => header.device === device)
  const [person, ...others] = new Set(own.map(({ header }) => header.actor))
  if (person === undefined || others.length > 0) return undefined
  const view = new Records().applyAll(own).view(recordIds.device(action, device, person))
  const laptop = view && readAs(Laptop, view)
  if (laptop?.proof === undefined || laptop.person !== person || laptop.retired !== null) return undefined
  const known = await provingCertificates(records, action, person)
  if (!known.has(laptop.signing.certificate)) return undefined
  const { certificate, recipient } = laptop
  const text = proofText({ action, device, person, certificate, recipient })
  const check = await verifyDetached(Buffer.from(text), Buffer.from(laptop.proof, 'base64'))
  const isTheirs =
    check.ok && hashBytes(check.certificate) === fingerprintOfBase64(laptop.signing.certificate)
  return isTheirs ? { ...laptop, device, confirmedBy: person } : undefined
}

/** The laptop that made a whole bundle, where it proves itself, and it alone signed in its name. */
export async function provenSender(
  records: RecordsReader,
  action: Id,
  { manifest, changes, heads, signer }: Pick<OpenBundle, 'manifest' | 'changes' | 'heads' | 'signer'>,
): Promise<KnownDevice | undefined> {
  const { device } = manifest
  const laptop = await provenLaptop(records, action, device, changes)
  if (laptop === undefined) return undefined
  const certificate = fingerprintOfBase64(laptop.certificate)
  const own = heads.filter((head) => head.device === device)
  const signers = [signer, ...own.map((head) => signerOfHead(head))]
  return signers.every((each) => each === certificate) ? laptop : undefined
}

function fingerprintOfBase64(der: string): Hash {
  return hashBytes(Buffer.from(der, 'base64'))
}
