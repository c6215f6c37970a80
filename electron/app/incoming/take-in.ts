import { bundlePaths } from '#shared/contracts/bundle/paths'
import { actionChain } from '#shared/domain/record-ids'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { newestHeads } from '../../bundle/head-signature'
import type { OpenBundle } from '../../bundle/open-bundle'
import { sharedChanges } from '../action-records'
import type { DataServices } from '../data-services'
import { unsealSheets } from '../unseal-sheets'

/** What of a verified archive or segment is taken in. */
export type Takeable = Pick<
  OpenBundle,
  'manifest' | 'changes' | 'heads' | 'sealed' | 'attachment' | 'revision'
>

/**
 * Takes in a verified archive or segment of a hiring action: files first, so that nothing ever refers to what is
 * not there, then the changes, then what vouches for them; what of it this laptop may read is unsealed. Answers
 * how many changes were new. Can be repeated. Errors: `exchange.gap` (value `number`: the first change that is
 * missing), `storage.…`, `bundle.file-altered`.
 */
export async function takeIn(services: DataServices, bundle: Takeable, action: Id): Promise<number> {
  const { attachments, revisions, sealed, heads, journal, space } = services
  const { manifest } = bundle
  await space.assertRoom(manifest.files.reduce((sum, { bytes }) => sum + bytes, 0))
  for (const { kind, sha256 } of manifest.files) {
    if (kind === 'attachment' && (await attachments.missing([sha256])).length > 0) {
      await attachments.put(whole(await bundle.attachment(sha256), sha256))
    }
    if (kind === 'revision' && (await revisions.missing([sha256])).length > 0) {
      const text = Buffer.from(whole(await bundle.revision(sha256), sha256)).toString('utf8')
      await revisions.put(text)
    }
  }
  for (const file of bundle.sealed) {
    if (!(await sealed.holds(file))) await sealed.put(file, await file.read())
  }
  const placed = await importChanges(journal, bundle)
  const changes = await sharedChanges(journal, action)
  await heads.add(actionChain(action), bundle.heads, (all) => newestHeads(changes, all))
  await unsealSheets(services, new Records().applyAll(changes), action)
  return placed
}

async function importChanges(journal: DataServices['journal'], { changes }: Takeable): Promise<number> {
  try {
    return await journal.importChanges(changes)
  } catch (thrown) {
    const error = toAppError(thrown)
    if (error.code !== 'chain.gap') throw error
    throw new AppError('exchange.gap', error.detail, { number: firstMissing(journal, changes) })
  }
}

function firstMissing(journal: DataServices['journal'], changes: Takeable['changes']): number {
  const [first] = changes
  const chain = journal
    .chains()
    .find((state) => state.chain === first?.header.chain && state.device === first.header.device)
  return (chain?.head?.number ?? 0) + 1
}

function whole(bytes: Uint8Array | undefined, sha256: string): Uint8Array {
  if (bytes === undefined) {
    throw new AppError('bundle.missing-file', '', { name: bundlePaths.attachment(sha256) })
  }
  return bytes
}
