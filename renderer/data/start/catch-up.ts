import type { Id } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import type { ChainName } from '#shared/log/change'
import { call } from '../../bridge/bridge'
import type { Database } from '../database'
import { foldIntoTables } from '../fold-into-tables'

/** How many changes are folded at once: the window answers in between. */
const PAGE = 250

/** Folds what the journal has of a chain beyond a number. Returns how many changes were new. */
export async function catchUp(
  database: Database,
  chain: ChainName,
  device: Id,
  after?: number,
): Promise<number> {
  let from = after ?? (await database.cursors.get(chainKey(chain, device)))?.number ?? 0
  let folded = 0
  for (;;) {
    const page = await call('journal.read', { chain, device, after: from, limit: PAGE })
    folded += await foldIntoTables(database, page.changes)
    from = page.changes.at(-1)?.header.number ?? from
    if (!page.more) return folded
  }
}
