import { suspectClocks } from '#shared/domain/records/clock-suspicions'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { chainKey, checkChains } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { message } from '#shared/messages/catalogue'
import { readChange } from '#shared/log/verify-change'
import { headsOf } from './chain-heads'
import { bad, badOf, type Finding, good, isIntact, note } from './finding'
import { headText, vouchedChanges, type HeadSignature } from './head-signature'
import type { Roster } from './roster'
import { deviceFault } from './verify-signature'

export interface KeptHistory {
  readonly changes: readonly NamedChange[]
  readonly heads: readonly HeadSignature[]
  readonly roster: Roster
  /** What the journal cannot read, by device. */
  readonly damaged: readonly { readonly device: Id; readonly number: number }[]
}

/** What findings are about: the laptop's name. */
type NameOf = (device: Id) => string

/**
 * Checks what a laptop keeps of a hiring action: each change against its hash and its values, every chain from
 * number 1, the signatures over heads, and the clocks.
 */
export async function verifyHistory(
  { changes, heads, roster, damaged }: KeptHistory,
  nameOf: NameOf,
  now: Instant,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [
    ...damaged.map(({ device, number }) => bad('history.damaged', nameOf(device), { device, number })),
    ...changes.flatMap((change) => altered(change, nameOf)),
    ...checkChains(changes).map(({ code, device, number }) =>
      // A fork is a cloned laptop, not damage: both branches are whole and both are folded.
      (code === 'chain.fork' ? note : bad)(code, nameOf(device), { device: nameOf(device), number }),
    ),
  ]
  const chains = headsOf(changes)
  if (isIntact(findings)) {
    const count = changes.length
    findings.push(
      good('history.chains-whole', message('history-page.title'), { count, chains: chains.length }),
    )
  }
  const { signed, faults } = await signedHeads(heads, roster, nameOf)
  findings.push(...faults)
  const vouched = vouchedChanges(changes, signed)
  for (const { chain, device, number } of chains) {
    if (chain.startsWith('private/')) continue
    const upTo = vouchedUpTo(changes, vouched, chainKey(chain, device))
    findings.push(
      upTo === number
        ? good('history.signed', nameOf(device), { number })
        : note('history.unsigned', nameOf(device), { number, signed: upTo }),
    )
  }
  return [
    ...findings,
    ...suspectClocks(changes, now).map(({ code, device, number, hours }) =>
      note(code, nameOf(device), { device: nameOf(device), number, hours }),
    ),
  ]
}

function altered({ hash, header, body }: NamedChange, nameOf: NameOf): readonly Finding[] {
  const read = readChange({ header, body }, hash)
  return read.ok ? [] : [badOf(read.error, `${nameOf(header.device)}, ${header.number}`)]
}

async function signedHeads(
  heads: readonly HeadSignature[],
  roster: Roster,
  nameOf: NameOf,
): Promise<{ readonly signed: readonly HeadSignature[]; readonly faults: readonly Finding[] }> {
  const signed: HeadSignature[] = []
  const faults: Finding[] = []
  for (const head of heads) {
    const fault = await deviceFault(Buffer.from(headText(head)), head.p7s, head.device, roster)
    if (fault === undefined) signed.push(head)
    else faults.push(bad(fault, nameOf(head.device), { device: nameOf(head.device) }))
  }
  return { signed, faults }
}

function vouchedUpTo(changes: readonly NamedChange[], vouched: ReadonlySet<string>, key: string): number {
  let greatest = 0
  for (const { hash, header } of changes) {
    if (chainKey(header.chain, header.device) !== key || !vouched.has(hash)) continue
    greatest = Math.max(greatest, header.number)
  }
  return greatest
}
