import type { Notice } from '#shared/contracts/ipc/journal'
import { chainKey } from '#shared/log/chain'
import { call } from '../../bridge/bridge'
import type { Database } from '../database'
import { catchUp } from './catch-up'
import { giveBackDamaged, giveBackMissing } from './give-back'

/** What the journal notices and this file says better, once it knows what the database could give back. */
const SAID_HERE: ReadonlySet<string> = new Set(['journal.damaged-line', 'journal.lost'])

/**
 * Brings journal and database to the same changes at the start: each restores the other, and what was
 * restored, rebuilt or lost is returned to be said.
 */
export async function reconcile(database: Database): Promise<readonly Notice[]> {
  const state = await call('journal.state', {})
  const notices = state.notices.filter(({ code }) => !SAID_HERE.has(code))
  const cursors = await database.cursors.toArray()
  const databaseWasEmpty = cursors.length === 0
  const incomplete = (await database.changes.count()) < cursors.reduce((sum, cursor) => sum + cursor.count, 0)
  const journal = new Map(state.chains.map((chain) => [chainKey(chain.chain, chain.device), chain]))

  let givenBack = 0
  for (const cursor of cursors) givenBack += await giveBackMissing(database, cursor, journal.get(cursor.key))
  let mended = 0
  for (const chain of state.chains) mended += await giveBackDamaged(database, chain)
  if (givenBack > 0) notices.push({ code: 'journal.rebuilt', values: { count: givenBack } })
  if (mended > 0) notices.push({ code: 'journal.mended', values: { count: mended } })
  const damaged = state.chains.reduce((sum, chain) => sum + chain.damaged.length, 0)
  if (damaged > 0) {
    const { lost } = await call('journal.accept-losses', {})
    if (lost > 0) notices.push({ code: 'journal.lost', values: { count: lost } })
  }

  // Rows vanished without a word from Chromium: fold everything anew out of both copies.
  if (incomplete) await database.records.clear()
  if (incomplete) await Promise.all([database.cursors.clear(), database.changes.clear()])
  let folded = 0
  for (const chain of (await call('journal.state', {})).chains) {
    const cursor = incomplete
      ? undefined
      : cursors.find(({ key }) => key === chainKey(chain.chain, chain.device))
    const parted =
      cursor !== undefined && cursor.number === chain.head?.number && cursor.hash !== chain.head.hash
    folded += await catchUp(database, chain.chain, chain.device, parted ? 0 : (cursor?.number ?? 0))
  }
  if (folded > 0 && (databaseWasEmpty || incomplete)) {
    notices.push({ code: 'database.rebuilt', values: { count: folded } })
  }
  return notices
}
