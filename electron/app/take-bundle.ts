import { AppError, toAppError } from '#shared/kernel/app-error'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { OpenBundle } from '../bundle/open-bundle'
import { newestHeads } from '../bundle/head-signature'
import { knownRecords, sharedChanges } from './action-records'
import type { Services } from './services'
import { unsealSheets } from './unseal-sheets'

/**
 * Takes a verified archive or segment in: files first, then the changes, so that nothing ever refers to what is
 * not there; then whatever of it this laptop may read is unsealed. Repeating it changes nothing. Returns how
 * many changes were new. Errors: `exchange.gap` (value `number`: the first that is missing), `storage.…`.
 */
export async function takeBundle(services: Services, bundle: OpenBundle, action: Id): Promise<number> {
  const { revisions, attachments, sealed, heads, journal } = services
  for (const file of bundle.manifest.files) {
    if (file.kind === 'revision') await revisions.put(Buffer.from(await bundle.read(file)).toString())
    if (file.kind === 'attachment' && (await attachments.missing([file.sha256])).length > 0) {
      await attachments.put(await bundle.read(file))
    }
  }
  for (const file of bundle.sealed) {
    if ((await sealed.ofRevision(file.revision)).some(({ sha256 }) => sha256 === file.sha256)) continue
    await sealed.put(file, await file.read())
  }
  const taken = await importChanges(journal, bundle)
  const chain = actionChain(action)
  const all = await sharedChanges(journal, action)
  await heads.add(chain, bundle.heads, (known) => newestHeads(all, known))
  await unsealSheets(services, await knownRecords(journal, action))
  return taken
}

async function importChanges(journal: Services['journal'], { changes }: OpenBundle): Promise<number> {
  try {
    return await journal.importChanges(changes)
  } catch (thrown) {
    const error = toAppError(thrown)
    if (error.code !== 'chain.gap') throw error
    throw new AppError('exchange.gap', error.detail, { number: firstMissing(journal, changes) })
  }
}

function firstMissing(journal: Services['journal'], changes: OpenBundle['changes']): number {
  const [first] = changes
  const chain = journal
    .chains()
    .find((state) => state.chain === first?.header.chain && state.device === first.header.device)
  return (chain?.head?.number ?? 0) + 1
}
