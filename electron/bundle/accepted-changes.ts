import { knownDevices, type KnownDevice } from '#shared/domain/panel/known-devices'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { newTo } from '#shared/log/new-to'
import { Records } from '#shared/log/records'
import { signerOfHead } from './head-signer'
import { type HeadSignature, vouchedChanges } from './head-signature'
import { provenLaptop } from './laptop-proof'

export interface Offer {
  readonly action: Id
  /** What this laptop holds of the hiring action already. */
  readonly here: readonly NamedChange[]
  readonly changes: readonly NamedChange[]
  readonly heads: readonly HeadSignature[]
  /** The certificate of this laptop itself, which needs nobody's word. */
  readonly own: { readonly device: Id; readonly certificate: Hash }
}

/**
 * The changes, of those that are new here, that no laptop vouches for that HR has confirmed as far as this laptop
 * knows, and none that proves itself as one of HR's. What comes in may confirm further laptops, whose changes then
 * count too. A retired laptop vouches up to the last number that HR believes, and for nothing where HR did not say
 * one.
 */
export async function notVouched(offer: Offer): Promise<readonly NamedChange[]> {
  const { action, here, changes, heads, own } = offer
  const records = new Records().applyAll(here)
  let open = newTo(here, changes)
  for (;;) {
    const laptops = new Map((await knownDevices(records, action)).map((each) => [each.device, each]))
    for (const device of new Set(heads.map((head) => head.device))) {
      const proven = laptops.has(device) ? undefined : await provenLaptop(records, action, device, changes)
      if (proven !== undefined) laptops.set(device, proven)
    }
    const trusted = heads.filter((head) => counts(head, laptops.get(head.device), own))
    const vouched = vouchedChanges(changes, trusted)
    const next = open.filter(({ hash }) => !vouched.has(hash))
    if (next.length === 0 || next.length === open.length) return next
    records.applyAll(open.filter(({ hash }) => vouched.has(hash)))
    open = next
  }
}

/** The first change of a retired laptop that lies behind the last one that HR believes. */
export function beyondRetirement(
  changes: readonly NamedChange[],
  laptops: readonly KnownDevice[],
): NamedChange | undefined {
  const last = new Map(
    laptops.flatMap(({ device, retired }) =>
      retired === null || retired.lastNumber === null ? [] : [[device, retired.lastNumber] as const],
    ),
  )
  return changes.find(({ header }) => header.number > (last.get(header.device) ?? Number.MAX_SAFE_INTEGER))
}

function counts(head: HeadSignature, laptop: KnownDevice | undefined, own: Offer['own']): boolean {
  const signer = signerOfHead(head)
  if (head.device === own.device && signer === own.certificate) return true
  if (laptop === undefined || signer !== hashBytes(Buffer.from(laptop.certificate, 'base64'))) return false
  return laptop.retired === null || head.number <= (laptop.retired.lastNumber ?? 0)
}
