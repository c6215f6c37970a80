import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where the built program is. */
export const OUT = join(ROOT, 'out')

/** Where packages are made. */
export const DIST = join(ROOT, 'dist')

/** This person's cache folder for the project: what is in it can be fetched again. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'evenhand')
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/evenhand')
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'evenhand')
}
