import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { app } from 'electron'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { systemZone } from '../platform/clock'
import { chooseFile } from '../platform/dialogs'
import { refusedRequests } from '../security/network'
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
      return path === undefined ? null : spreadsheet(basename(path), new Uint8Array(await readFile(path)))
    },
    'spreadsheet.read': async ({ name, bytes }) => spreadsheet(name, bytes),
  }
}

async function spreadsheet(name: string, bytes: Uint8Array): Promise<ResponseOf<'spreadsheet.read'>> {
  const { readSpreadsheet } = await import('../spreadsheets/read-spreadsheet')
  const { sheets, notes } = await readSpreadsheet(bytes, name)
  return { name, sheets: [...sheets], notes: [...notes] }
}
