import { resolveRuntime } from '../runtime/resolve.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { alone } from './lock.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { ensureSystem } from './system-packages.mjs'

/** What the command line needs: Node, packages, the built program. */
export async function prepareCommandLine() {
  checkNodeVersion()
  await alone(async () => {
    await ensureDependencies()
    await ensureBuilt()
  })
}

/**
 * What the program's window needs besides: an Electron, and the libraries that it loads.
 * @returns {Promise<import('../runtime/layout.mjs').Runtime>}
 */
export function prepareProgram() {
  return prepareWindow({ tests: false })
}

/**
 * What the tests need besides: the commands that they call as witnesses.
 * @returns {Promise<import('../runtime/layout.mjs').Runtime>}
 */
export function prepareTests() {
  return prepareWindow({ tests: true })
}

/**
 * @param {{ tests: boolean }} wanted
 * @returns {Promise<import('../runtime/layout.mjs').Runtime>}
 */
function prepareWindow(wanted) {
  checkNodeVersion()
  return alone(async () => {
    await ensureDependencies()
    const runtime = await resolveRuntime()
    await ensureSystem(runtime.executable, wanted)
    await ensureBuilt()
    return runtime
  })
}
