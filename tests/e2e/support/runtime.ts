import { resolve } from 'node:path'
import { runtimeIn } from '../../../scripts/runtime/layout.mjs'

/** The program of the Electron that the set-up resolved. */
export function electronExecutable(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  const runtime = runtimeIn(resolve(folder))
  if (runtime === undefined) throw new Error(`no Electron in "${folder}": the set-up of the tests names it`)
  return runtime.executable
}
