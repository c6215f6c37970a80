import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { StorageStatus } from '#shared/contracts/ipc/app'
import type { WorkProgress } from '#shared/contracts/ipc/work'
import type { Notice } from '#shared/contracts/ipc/journal'
import { createDocumentRenderer, type DocumentRenderer } from '../documents/render-client'
import { openJournal, type OpenedJournal } from '../journal/open-journal'
import { readClock } from '../platform/clock'
import type { Paths } from '../platform/paths'
import { systemRandom } from '../platform/random'
import { WrittenFiles } from '../platform/written-files'
import { finishRestoring } from './backup/restoring-mark'
import { IdentityStore } from './identity-store'
import { Works } from './works'

/** What the handlers of the channels work with. */
export interface Services extends OpenedJournal {
  readonly paths: Paths
  readonly identity: IdentityStore
  readonly written: WrittenFiles
  readonly documents: DocumentRenderer
  /** The long pieces of work that run. */
  readonly works: Works
}

/** What works with the data of a profile alone, and needs no window. */
export type DataServices = Omit<Services, 'written' | 'documents' | 'works' | 'close'>

export interface ServiceOptions {
  readonly onStatus: (status: StorageStatus) => void
  readonly onNotice: (notice: Notice) => void
  readonly onProgress: (progress: WorkProgress) => void
  /** Bytes below which attachments and exports are refused; the journal's own default unless set. */
  readonly floorBytes: number | undefined
  readonly reserveBytes: number | undefined
}

async function finishRemovalIfBegun(services: DataServices): Promise<void> {
  if (!existsSync(join(services.paths.profile, 'removing.json'))) return
  const { finishRemoval } = await import('./retention/remove-action')
  await finishRemoval(services)
}

/** Opens a profile folder: keys, journal, drafts and attachments. */
export async function openServices(paths: Paths, options: ServiceOptions): Promise<Services> {
  const identity = await IdentityStore.open(paths.profile, {
    now: () => readClock().instant,
    random: systemRandom,
    computerName: hostname(),
  })
  const { floorBytes, reserveBytes, onStatus, onNotice } = options
  const opened = await openJournal({
    folder: join(paths.profile, 'journal'),
    device: identity.device,
    actor: () => identity.person,
    clock: readClock,
    random: systemRandom,
    onStatus,
    onNotice,
    ...(floorBytes === undefined ? {} : { floorBytes }),
    ...(reserveBytes === undefined ? {} : { reserveBytes }),
  })
  const documents = createDocumentRenderer({
    workerFile: paths.renderWorker,
    fontsFolder: join(paths.resources, 'fonts'),
  })
  const close = async (): Promise<void> => {
    await documents.close()
    await opened.close()
  }
  const services = {
    ...opened,
    close,
    paths,
    identity,
    documents,
    written: new WrittenFiles(systemRandom),
    works: new Works(options.onProgress, () => readClock().ms),
  }
  await finishRestoring(services)
  await finishRemovalIfBegun(services)
  return services
}
