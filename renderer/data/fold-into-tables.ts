import type { Hash } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import type { NamedChange, RecordId } from '#shared/log/change'
import { foldChange, type RecordState } from '#shared/log/fold'
import { viewOf } from '#shared/log/records'
import { seal, unseal } from '#shared/log/sealed'
import type { Database } from './database'
import { actionOfChain, changeRow, type CursorRow, type RecordRow } from './rows'

/**
 * Folds changes into the tables: the changes themselves, the records they touch and the cursors, in one
 * transaction. Those that are known already are passed over. Returns how many were new.
 */
export async function foldIntoTables(database: Database, changes: readonly NamedChange[]): Promise<number> {
  if (changes.length === 0) return 0
  return database.transaction('rw', database.changes, database.records, database.cursors, async () => {
    const known = new Set(
      await database.changes
        .where('hash')
        .anyOf(changes.map((change) => change.hash))
        .primaryKeys(),
    )
    const fresh = new Map<Hash, NamedChange>()
    for (const change of changes) if (!known.has(change.hash)) fresh.set(change.hash, change)
    if (fresh.size === 0) return 0
    const touched = [
      ...new Set([...fresh.values()].flatMap((change) => change.header.patches.map((patch) => patch.record))),
    ]
    const states = new Map<RecordId, RecordState>()
    const actions = new Map<RecordId, string>()
    for (const row of await database.records.bulkGet(touched)) {
      if (row === undefined) continue
      states.set(row.id, unseal(row.body) as RecordState)
      actions.set(row.id, row.action)
    }
    for (const change of fresh.values()) {
      for (const [id, state] of foldChange((record) => states.get(record), change)) {
        states.set(id, state)
        if (!actions.has(id)) actions.set(id, actionOfChain(change.header.chain))
      }
    }
    await database.changes.bulkPut([...fresh.values()].map(changeRow))
    await database.records.bulkPut(
      [...states.values()].map((state) => recordRow(state, actions.get(state.id) ?? '')),
    )
    await advanceCursors(database, [...fresh.values()])
    return fresh.size
  })
}

function recordRow(state: RecordState, action: string): RecordRow {
  const view = viewOf(state)
  return {
    id: state.id,
    kind: view.kind,
    action,
    deleted: view.values['deleted'] === true ? 1 : 0,
    toResolve: view.toResolve.length,
    body: seal(state),
  }
}

/** A cursor stands at the greatest number of a chain that was folded. */
async function advanceCursors(database: Database, changes: readonly NamedChange[]): Promise<void> {
  const keys = [...new Set(changes.map(({ header }) => chainKey(header.chain, header.device)))]
  const cursors = new Map<string, CursorRow>()
  for (const row of await database.cursors.bulkGet(keys)) if (row) cursors.set(row.key, row)
  for (const { hash, header } of changes) {
    const key = chainKey(header.chain, header.device)
    const before = cursors.get(key)
    const further = header.number > (before?.number ?? 0)
    cursors.set(key, {
      key,
      chain: header.chain,
      device: header.device,
      number: further ? header.number : (before?.number ?? 0),
      hash: further ? hash : (before?.hash ?? hash),
      count: (before?.count ?? 0) + 1,
    })
  }
  await database.cursors.bulkPut([...cursors.values()])
}
