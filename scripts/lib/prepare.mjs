import { resolveRuntime } from '../runtime/resolve.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { alone } from './lock.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { ensureLibraries, ensureTools } from './system-packages.mjs'

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
export async function prepareProgram() {
  checkNodeVersion()
  return alone(async () => {
    await ensureDependencies()
    const runtime = await resolveRuntime()
    await ensureLibraries(runtime.executable)
    await ensureBuilt()
    return runtime
  })
}

/**
 * What the tests need besides: the commands that they call as witnesses.
 * @returns {Promise<import('../runtime/layout.mjs').Runtime>}
 */
export async function prepareTests() {
  const runtime = await prepareProgram()
  await alone(ensureTools)
  return runtime
}
