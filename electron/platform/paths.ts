import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'

/** Where the program's own parts and a person's data lie. */
export interface Paths {
  /** Keys, journal, drafts and attachments of this operating system account. */
  readonly profile: string
  readonly resources: string
  readonly windowFiles: string
  readonly preload: string
  /** The second window's. */
  readonly roomPreload: string
  readonly renderWorker: string
  readonly spreadsheetWorker: string
}

/** In a package the resources lie beside the archive, in a checkout at the top. */
export function findPaths(app: App, mainFolder: string): Paths {
  const packaged = join(process.resourcesPath, 'resources')
  const out = join(mainFolder, '..')
  return {
    profile: join(app.getPath('userData'), 'profile'),
    resources: app.isPackaged && existsSync(packaged) ? packaged : join(out, '..', 'resources'),
    windowFiles: join(out, 'renderer'),
    preload: join(out, 'preload', 'preload.cjs'),
    roomPreload: join(out, 'preload', 'room-preload.cjs'),
    renderWorker: join(mainFolder, 'render-worker.cjs'),
    spreadsheetWorker: join(mainFolder, 'spreadsheet-worker.cjs'),
  }
}
