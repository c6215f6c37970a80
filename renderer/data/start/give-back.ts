import type { ChainState } from '#shared/contracts/ipc/journal'
import { chainKey } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { call } from '../../bridge/bridge'
import { ChangesRepository } from '../repositories/changes-repository'
import type { Database } from '../database'
import type { CursorRow } from '../rows'

const PAGE = 200

/** Gives the journal the changes that only the database has. Returns how many it took. */
export async function giveBackMissing(
  database: Database,
  cursor: CursorRow,
  journal: ChainState | undefined,
): Promise<number> {
  const repository = new ChangesRepository(database)
  let from = journal?.head?.number ?? 0
  let restored = 0
  while (from < cursor.number) {
    const changes = await repository.after(cursor.key, from, PAGE)
    const last = changes.at(-1)
    if (last === undefined) break
    restored += (await call('journal.restore', { changes: wire(changes) })).restored
    from = last.header.number
  }
  return restored
}

/** Gives the journal the lines that it cannot read any more, as far as the database has them. */
export async function giveBackDamaged(database: Database, journal: ChainState): Promise<number> {
  if (journal.damaged.length === 0) return 0
  const repository = new ChangesRepository(database)
  const hashes = journal.damaged.flatMap(({ hash }) => (hash === null ? [] : [hash]))
  const numbers = journal.damaged.map(({ number }) => number)
  const found = new Map<string, NamedChange>()
  for (const change of await repository.byHash(hashes)) found.set(change.hash, change)
  const key = chainKey(journal.chain, journal.device)
  for (const change of await repository.byNumber(key, numbers)) found.set(change.hash, change)
  if (found.size === 0) return 0
  return (await call('journal.restore', { changes: wire([...found.values()]) })).restored
}

/** The same changes as IPC takes them: its arrays are not readonly. */
function wire(changes: readonly NamedChange[]): Parameters<typeof call<'journal.restore'>>[1]['changes'] {
  return structuredClone(changes) as Parameters<typeof call<'journal.restore'>>[1]['changes']
}
