import type { FinalArchive } from '#shared/contracts/ipc/retention'
import { closeAction } from '#shared/domain/records/commands/retention-commands'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { exchange } from '../exchange/exchange-flow'

/**
 * Closes a hiring action whose final archive was verified, tells the others where there is an exchange folder, and
 * removes it here. One that is closed already is only removed. Throws what `action.close` and `retention.remove`
 * refuse.
 */
export async function removeHere(session: Session, action: Id, archive: FinalArchive): Promise<void> {
  if (archive !== null) {
    const { sha256, path } = archive
    await session.runner.run(closeAction, { action, archive: sha256, keptAt: path })
    if ((await call('exchange.place', { action })).place !== null) await exchange(session, action)
  }
  const files = await call('retention.remove', { action })
  await session.data.removeAction(action, files)
}
