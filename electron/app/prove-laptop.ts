import type { ProvenLaptop } from '#shared/contracts/ipc/laptops'
import type { Id } from '#shared/kernel/ids'
import { signProof } from '../bundle/laptop-proof'
import type { IdentityStore } from './identity-store'
import { ownLaptop } from './own-laptop'

/**
 * This laptop, with the proof by its person's signing key that it is theirs in a hiring action. Errors:
 * `identity.none`, `signing.wrong-passphrase`.
 */
export async function proveLaptop(
  identity: IdentityStore,
  action: Id,
  passphrase: string,
): Promise<ProvenLaptop> {
  const { signer, person } = await identity.unlock(passphrase)
  const laptop = await ownLaptop(identity)
  const { certificate, recipient } = laptop.keys
  const claim = { action, device: laptop.device, person, certificate, recipient }
  return { ...laptop, proof: await signProof(claim, signer) }
}
