import { call } from '../../bridge/bridge'
import type { Database } from '../database'
import { removeActionRows } from '../remove-action'

/**
 * At the start: what was removed from the journal while the window could not follow goes from the database too,
 * before anything is given back from it. Files that only it named are left; nothing shows them.
 */
export async function removeRemoved(database: Database): Promise<void> {
  const { actions } = await call('retention.removed', {})
  for (const action of actions) {
    await removeActionRows(database, action, { revisions: [], attachments: [] })
  }
}
