import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, ROOT } from './lib/paths.mjs'
import { prepareProgram } from './lib/prepare.mjs'
import { Refusal, runScript } from './lib/refusal.mjs'
import { say } from './lib/say.mjs'
import { readFuses } from './runtime/fuses.mjs'
import { pinnedVersion } from './runtime/layout.mjs'

/**
 * `npm run package` makes an unpacked program for this platform; with `-- --installers` the installers that
 * electron-builder.yml lists, out of the pinned Electron only.
 */
await runScript(async () => {
  const installers = process.argv.includes('--installers')
  const runtime = await prepareProgram()
  if (installers && runtime.version !== pinnedVersion()) {
    throw new Refusal(
      `installers are made from Electron ${pinnedVersion()} only, and this is ${runtime.version}. ` +
        'Set ELECTRON_MIRROR to a mirror that this network reaches and try again.',
    )
  }
  say(`packaging with Electron ${runtime.version}`)
  rmSync(DIST, { recursive: true, force: true })
  const made = await pack(runtime, installers)
  say(installers ? `made ${made.join(', ')}` : `the program is in ${DIST}`)
  return 0
})

/**
 * @param {import('./runtime/layout.mjs').Runtime} runtime
 * @param {boolean} installers
 */
async function pack(runtime, installers) {
  // Loaded here: it may have been installed only just now.
  const { build } = await import('electron-builder')
  // A fuse that a runtime lacks cannot be set; this one is younger than the oldest Electron we run on.
  const { grantFileProtocolExtraPrivileges } = readFuses(runtime.executable)
  const late =
    grantFileProtocolExtraPrivileges === undefined ? {} : { grantFileProtocolExtraPrivileges: false }
  return build({
    projectDir: ROOT,
    publish: 'never',
    dir: !installers,
    config: {
      extends: join(ROOT, 'electron-builder.yml'),
      electronDist: runtime.folder,
      electronVersion: runtime.version,
      electronFuses: late,
      // The launcher of a development build has no place in a package.
      afterPack: ({ appOutDir, packager }) => {
        rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
        return Promise.resolve()
      },
    },
  })
}
