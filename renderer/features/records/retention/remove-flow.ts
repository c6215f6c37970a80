import type { FinalArchive } from '#shared/contracts/ipc/retention'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { closeAction } from '#shared/domain/records/commands/retention-commands'
import type { ExchangeProblem } from '#shared/contracts/ipc/exchange-report'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { beforeHandingOut } from '../exchange/before-handing-out'
import { exchange } from '../exchange/exchange-flow'

/** A final archive that was verified, and what kept the exchange before it from bringing everything, if anything did. */
export interface ReadyArchive {
  readonly archive: NonNullable<FinalArchive>
  readonly reason: string
  readonly notExchanged: ExchangeProblem | null
}

interface ArchiveWish {
  readonly action: Id
  readonly title: string
  readonly reason: string
  readonly options: ArchiveOptions
}

/** Brings together what the exchange folder has, then writes and verifies the final archive; null where none was chosen. */
export async function writeFinalArchive(
  session: Session,
  { action, title, reason, options }: ArchiveWish,
  work: Id,
): Promise<ReadyArchive | null> {
  const { place } = await call('exchange.place', { action })
  const report = place === null ? null : await exchange(session, action)
  await beforeHandingOut(session, action)
  const name = message('keep.name', { title })
  const archive = await call('retention.archive', { action, name, work, options, reason })
  return archive && { archive, reason, notExchanged: report?.stopped ?? null }
}

/** Closes a hiring action whose final archive was verified. Throws what `action.close` refuses. */
export async function closeWith(session: Session, action: Id, ready: ReadyArchive): Promise<void> {
  const { archive, reason } = ready
  const { sha256, path, heads, certificate } = archive
  const closing = { archive: sha256, keptAt: path, certificate: certificate.sha256, reason, heads }
  await session.runner.run(closeAction, { action, ...closing })
}

/**
 * Removes a closed hiring action from this laptop: out of the exchange folder, unless that is left as it is, out of
 * the journal, out of the database. Throws what `retention.remove` refuses.
 */
export async function removeHere(session: Session, action: Id, leaveFolder: boolean): Promise<void> {
  await session.drafts.commitAll()
  const files = await call('retention.remove', { action, leaveFolder })
  await session.data.removeAction(action, files)
}
