import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isClosed, isOnHold } from '#shared/domain/records/retention'
import { actionChain, privateChain, recordIds } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { knownRecords } from '../action-records'
import type { DataServices } from '../data-services'
import { Exchanges } from '../exchanges'
import { dropPlan, keepPlan, planRemoval, readPlan, type RemovalPlan } from './removal-plan'

/**
 * Removes a closed hiring action from this laptop: what it wrote into the exchange folder, unless that is to be left
 * as it is; then its chains, private ones included, the files that nothing else names, sealed packages, signatures
 * of heads, drafts and the state of its exchange. That it was removed is remembered before anything goes here, and
 * for ever. Errors: `record.not-found`, `action.legal-hold`, `action.not-closed`, as `Exchanges.leave`, `storage.…`.
 */
export async function removeAction(
  services: DataServices,
  action: Id,
  { leaveFolder = true, exchanges = new Exchanges(services) } = {},
): Promise<RemovalPlan> {
  const records = await knownRecords(services.journal, action)
  const view = records.view(recordIds.action(action))
  if (view === undefined) throw new AppError('record.not-found', action)
  if (isOnHold(view)) throw new AppError('action.legal-hold', action)
  if (!isClosed(view) && (await exchanges.told(action)) === null) {
    throw new AppError('action.not-closed', action)
  }
  if (leaveFolder) await exchanges.leave(action)
  const plan = await planRemoval(services, action)
  await keepPlan(services.paths.profile, plan)
  await carryOut(services, plan)
  return plan
}

/** At the start: ends a removal that was begun. */
export async function finishRemoval(services: DataServices): Promise<void> {
  const plan = await readPlan(services.paths.profile)
  if (plan !== undefined) await carryOut(services, plan)
}

/** Each step may be repeated. */
async function carryOut(
  services: DataServices,
  { action, revisions, attachments }: RemovalPlan,
): Promise<void> {
  const { journal, drafts, heads, sealed, paths } = services
  await journal.removeAction(action)
  const chains: readonly string[] = [actionChain(action), privateChain(action)]
  for (const draft of await drafts.list()) if (chains.includes(draft.chain)) await drafts.discard(draft)
  for (const chain of chains) await heads.remove(chain)
  const gone = new Set(revisions)
  for (const each of await sealed.list()) if (gone.has(each.revision)) await sealed.remove(each)
  for (const sha256 of revisions) await services.revisions.remove(sha256)
  for (const sha256 of attachments) await services.attachments.remove(sha256)
  await rm(join(paths.profile, 'exchange', `${action}.json`), { force: true })
  await dropPlan(paths.profile)
}
