import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { knownRecords, sharedChanges } from '../app/action-records'
import { type DataServices, openDataServices } from '../app/data-services'
import { actionsHere } from '../app/action-records'
import { keptFiles } from '../app/kept-files'
import type { FileByHash } from '../bundle/packed-files'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import { Records } from '#shared/log/records'
import type { NamedChange } from '#shared/log/change'
import type { CliInput } from './command'
import { withArchive } from './with-archive'

/** A hiring action of a profile, open for this process alone. */
export interface OpenProfile {
  readonly services: DataServices
  readonly action: Id
}

/**
 * Opens the profile `--profile` under the lock that the window takes too, for as long as `work` runs. The hiring
 * action is `--action`, or the only one that is not the sample. Throws `command-line.no-profile`,
 * `command-line.which-action`, `command-line.unknown-action`, `journal.in-use`, `storage.…`.
 */
export async function withProfile<Value>(
  { profile, action }: Pick<CliInput, 'profile' | 'action'>,
  work: (open: OpenProfile) => Promise<Value>,
): Promise<Value> {
  // A wrong path must not become a new profile.
  if (profile === undefined || !existsSync(join(profile, 'journal', 'journal.json'))) {
    throw new AppError('command-line.no-profile', '', { folder: profile ?? '' })
  }
  const services = await openDataServices(profile, { onStatus: () => undefined, onNotice: () => undefined })
  try {
    return await work({ services, action: await actionOf(services, action) })
  } finally {
    await services.close()
  }
}

async function actionOf(services: DataServices, named: string | undefined): Promise<Id> {
  const here = actionsHere(services.journal)
  if (named !== undefined) {
    if (!here.includes(named)) throw new AppError('command-line.unknown-action', '', { action: named })
    return named
  }
  const own: Id[] = []
  for (const action of here) {
    const records = await knownRecords(services.journal, action)
    if ((await findRecord(records, HiringAction, recordIds.action(action)))?.sample !== true) own.push(action)
  }
  const [only] = own
  if (only === undefined || own.length > 1) {
    throw new AppError('command-line.which-action', '', { count: own.length, actions: own.join(' ') })
  }
  return only
}

/** What everybody of a hiring action shares, out of a bundle or of a profile. */
export interface SharedRecords {
  readonly action: Id
  readonly changes: readonly NamedChange[]
  readonly records: Records
  /** The contents of submitted revisions, where they are there to be read. */
  readonly revision: FileByHash
  /** Whose profile it is; empty for a bundle, which anybody may hold. */
  readonly viewer: Id
}

/** The shared records of the bundle, or of the hiring action in `--profile`. Throws as the two. */
export async function withRecords<Value>(
  input: CliInput,
  work: (shared: SharedRecords) => Value,
): Promise<Value> {
  const [path] = input.files
  if (input.profile === undefined) {
    return withArchive(path ?? '', input, (archive) => Promise.resolve(work({ ...archive, viewer: '' })))
  }
  return withProfile(input, async ({ services, action }) => {
    const changes = await sharedChanges(services.journal, action)
    const { revision } = keptFiles(services)
    const viewer = services.identity.person ?? ''
    return work({ action, changes, records: new Records().applyAll(changes), revision, viewer })
  })
}
