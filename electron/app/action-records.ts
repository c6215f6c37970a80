import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { ChainName, NamedChange } from '#shared/log/change'
import type { Journal } from '../journal/journal'

const PAGE = 500

/** All changes of one chain, of every device, out of the journal. */
async function changesOfChain(journal: Journal, chain: ChainName): Promise<readonly NamedChange[]> {
  const changes: NamedChange[] = []
  for (const { device } of journal.chains().filter((state) => state.chain === chain)) {
    let after = 0
    for (;;) {
      const page = await journal.read(chain, device, after, PAGE)
      changes.push(...page.changes)
      after = page.changes.at(-1)?.header.number ?? after
      if (!page.more) break
    }
  }
  return changes
}

/** What everybody of a hiring action shares. */
export async function sharedChanges(journal: Journal, action: Id): Promise<readonly NamedChange[]> {
  return changesOfChain(journal, actionChain(action))
}

/** Whether a chain is shared by everybody of a hiring action. */
export function isActionChain(chain: ChainName): boolean {
  return chain.startsWith('action/')
}
