import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/paths.mjs'

/**
 * An unpacked Electron: its folder, its program, its version (without `v`).
 * @typedef {{ folder: string, executable: string, version: string }} Runtime
 */

/** The version of Electron that the manifest pins. */
export function pinnedVersion() {
  const manifest = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8'))
  )
  return manifest.version
}

/**
 * The Electron in a folder, or undefined where there is none.
 * @param {string} folder
 * @returns {Runtime | undefined}
 */
export function runtimeIn(folder) {
  const executable = join(folder, executableName())
  const versionFile = join(folder, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  return { folder, executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') }
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
