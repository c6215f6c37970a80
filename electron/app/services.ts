import { join } from 'node:path'
import { createDocumentRenderer, type DocumentRenderer } from '../documents/render-client'
import type { OpenedJournal } from '../journal/open-journal'
import type { Paths } from '../platform/paths'
import { systemRandom } from '../platform/random'
import { WrittenFiles } from '../platform/written-files'
import { type DataServiceOptions, type DataServices, openDataServices } from './data-services'

/** What the handlers of the channels work with. */
export interface Services extends DataServices, Pick<OpenedJournal, 'close'> {
  readonly paths: Paths
  readonly written: WrittenFiles
  readonly documents: DocumentRenderer
}

/** Opens a profile folder: keys, journal, drafts and attachments. */
export async function openServices(paths: Paths, options: DataServiceOptions): Promise<Services> {
  const opened = await openDataServices(paths.profile, options)
  const documents = createDocumentRenderer({
    workerFile: paths.renderWorker,
    fontsFolder: join(paths.resources, 'fonts'),
  })
  const close = async (): Promise<void> => {
    await documents.close()
    await opened.close()
  }
  return { ...opened, close, paths, documents, written: new WrittenFiles(systemRandom) }
}
