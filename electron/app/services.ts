import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkProgress } from '#shared/contracts/ipc/work'
import { createDocumentRenderer, type DocumentRenderer } from '../documents/render-client'
import type { OpenedJournal } from '../journal/open-journal'
import { readClock } from '../platform/clock'
import type { Paths } from '../platform/paths'
import { systemRandom } from '../platform/random'
import { WrittenFiles } from '../platform/written-files'
import { finishRestoring } from './backup/restoring-mark'
import { type DataServiceOptions, type DataServices, openDataServices } from './data-services'
import { Works } from './works'

/** What the handlers of the channels work with. */
export interface Services extends DataServices, Pick<OpenedJournal, 'close'> {
  readonly paths: Paths
  readonly written: WrittenFiles
  readonly documents: DocumentRenderer
  /** The long pieces of work that run. */
  readonly works: Works
}

export interface ServiceOptions extends DataServiceOptions {
  readonly onProgress: (progress: WorkProgress) => void
}

/** Opens a profile folder: keys, journal, drafts and attachments; finishes what a crash left half done. */
export async function openServices(paths: Paths, options: ServiceOptions): Promise<Services> {
  const opened = await openDataServices(paths.profile, options)
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
    documents,
    written: new WrittenFiles(systemRandom),
    works: new Works(options.onProgress, () => readClock().ms),
  }
  await finishRestoring(services)
  await finishRemovalIfBegun(services)
  return services
}

async function finishRemovalIfBegun(services: DataServices): Promise<void> {
  if (!existsSync(join(services.paths.profile, 'removing.json'))) return
  const { finishRemoval } = await import('./retention/remove-action')
  await finishRemoval(services)
}
