import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What stands before the fuses in every Electron: the text, the wire's version, the wire's length, the fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The names of the first fuses by their place on the wire, as electron-builder calls them. */
const FUSE_NAMES = /** @type {const} */ ([
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
])

/** @typedef {typeof FUSE_NAMES[number]} FuseName */

/**
 * The fuses that an Electron knows, and whether each is on. A fuse that was removed from it counts as unknown.
 * @param {string} executable
 * @returns {Partial<Record<FuseName, boolean>>}
 */
export function readFuses(executable) {
  const binary = readFileSync(fuseFile(executable))
  const found = binary.indexOf(SENTINEL)
  if (found === -1) throw new Error(`${executable} has no fuses`)
  const at = found + SENTINEL.length
  if (binary[at] !== 1) throw new Error(`${executable} has fuses of an unknown version`)
  const wire = binary.subarray(at + 2, at + 2 + (binary[at + 1] ?? 0)).toString('ascii')
  /** @type {Partial<Record<FuseName, boolean>>} */
  const fuses = {}
  for (const [index, name] of FUSE_NAMES.entries()) {
    const state = wire[index]
    if (state === '0' || state === '1') fuses[name] = state === '1'
  }
  return fuses
}

/** @param {string} executable */
function fuseFile(executable) {
  const framework = 'Frameworks/Electron Framework.framework/Electron Framework'
  return executable.includes('.app/') ? join(dirname(dirname(executable)), framework) : executable
}
