import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { app } from 'electron'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { systemZone } from '../platform/clock'
import { chooseFile } from '../platform/dialogs'
import { refusedRequests } from '../security/network'
import { readInWorker, type SpreadsheetFile } from '../spreadsheets/read-in-worker'
import type { Handlers } from './handle'

/** What is not of the services. */
export interface AppPorts {
  readonly pdfSeconds: number | undefined
  readonly readyToClose: () => void
}

/** The program itself; the sample and spreadsheets to import, whose code is loaded when it is first asked for. */
export function appHandlers(
  services: Services,
  { pdfSeconds = PAPER_LIMITS.seconds, readyToClose }: AppPorts,
): Pick<
  Handlers,
  | 'app.info'
  | 'app.storage'
  | 'app.ready-to-close'
  | 'sample.open'
  | 'sample.template'
  | 'spreadsheet.choose'
  | 'spreadsheet.read'
> {
  const read = async (file: SpreadsheetFile) => readInWorker(services.paths.spreadsheetWorker, file)
  return {
    'app.info': () =>
      Promise.resolve({
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}, Chromium ${process.versions.chrome}`,
        profileFolder: services.paths.profile,
        zone: systemZone(),
        refusedRequests: refusedRequests(),
        pdfSeconds,
      }),
    'app.storage': async () => services.space.refresh(),
    'app.ready-to-close': () => {
      readyToClose()
      return Promise.resolve({})
    },
    'sample.open': async ({ later }) => {
      const { openSample } = await import('../app/open-sample')
      return { action: await openSample(services, later) }
    },
    'sample.template': async () => {
      const { readSampleTemplate } = await import('../sample/template')
      return readSampleTemplate(services.paths.resources)
    },
    'spreadsheet.choose': async () => {
      const path = await chooseFile([
        { name: message('dialog.spreadsheets'), extensions: ['xlsx', 'csv', 'tsv', 'txt'] },
      ])
      if (path === undefined) return null
      return read({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
    },
    'spreadsheet.read': async (file) => read(file),
  }
}
