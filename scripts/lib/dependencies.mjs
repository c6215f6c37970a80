import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'
import { Refusal } from './refusal.mjs'
import { npm } from './run.mjs'
import { say } from './say.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/** Installs the packages of the lock file when `node_modules` is missing or holds other ones. */
export async function ensureDependencies() {
  const difference = firstDifference()
  if (difference === undefined) return
  say(`installing the packages of package-lock.json (${difference}); this takes a minute`)
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) {
    throw new Refusal(`npm ci failed, so nothing could be started. It said:\n${reasons(output)}`)
  }
}

/**
 * What npm gives as its reasons, without its warnings and its help.
 * @param {string} output
 */
function reasons(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line))
  return (errors.length > 0 ? errors.slice(0, 12) : [output.trim()]).join('\n')
}

/** @returns {string | undefined} why an install is needed, or undefined */
function firstDifference() {
  const wanted = readLock(join(ROOT, 'package-lock.json'))
  const installed = readLock(join(ROOT, 'node_modules/.package-lock.json'))
  if (wanted === undefined) throw new Refusal('package-lock.json is missing or cannot be read. Restore it.')
  if (installed === undefined) return 'none is installed'
  for (const [path, { version, integrity, optional }] of Object.entries(wanted.packages)) {
    const present = installed.packages[path]
    // An optional package is left out where it does not suit the system.
    if (path === '' || (optional === true && present === undefined)) continue
    if (present?.version !== version || present?.integrity !== integrity) {
      return `${path.replace(/^.*node_modules\//, '')} is not the one it names`
    }
  }
  return undefined
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
