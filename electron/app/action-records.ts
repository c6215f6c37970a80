import { actionChain, privateChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { ChainName, NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import type { Journal } from '../journal/journal'

const PAGE = 500

/** The changes of one device's chain after a number, in order. */
export async function changesOfDevice(
  journal: Journal,
  chain: ChainName,
  device: Id,
  after = 0,
): Promise<readonly NamedChange[]> {
  const changes: NamedChange[] = []
  let from = after
  for (;;) {
    const page = await journal.read(chain, device, from, PAGE)
    changes.push(...page.changes)
    from = page.changes.at(-1)?.header.number ?? from
    if (!page.more) return changes
  }
}

async function changesOfChain(journal: Journal, chain: ChainName): Promise<readonly NamedChange[]> {
  const changes: NamedChange[] = []
  for (const { device } of journal.chains().filter((state) => state.chain === chain)) {
    changes.push(...(await changesOfDevice(journal, chain, device)))
  }
  return changes
}

/** What everybody of a hiring action shares. */
export async function sharedChanges(journal: Journal, action: Id): Promise<readonly NamedChange[]> {
  return changesOfChain(journal, actionChain(action))
}

/** All that this laptop knows of a hiring action: what is shared, and what its own person has not submitted. */
export async function knownRecords(journal: Journal, action: Id): Promise<Records> {
  return new Records()
    .applyAll(await sharedChanges(journal, action))
    .applyAll(await changesOfChain(journal, privateChain(action)))
}

/** Whether a chain is shared by everybody of a hiring action. */
export function isActionChain(chain: ChainName): boolean {
  return chain.startsWith('action/')
}

/** The hiring actions whose records this laptop has. */
export function actionsHere(journal: Journal): readonly Id[] {
  const actions = journal.chains().flatMap(({ chain }) => {
    const [kind, action] = chain.split('/')
    return kind === 'action' && action !== undefined ? [action] : []
  })
  return [...new Set(actions)].sort()
}
