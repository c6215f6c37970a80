// The program that a development build of Electron starts with: `electron [-r MODULE] [FLAGS] APP [ARGS]`.
// Playwright needs `-r`; a program that was packaged has no launcher, so ours stands in for Electron's.
const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')

/**
 * What Electron's own launcher calls, besides the documented methods.
 * @typedef {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} App
 * @typedef {{ name?: string, productName?: string, version?: string }} Manifest
 */

const app = /** @type {App} */ (require('electron').app)

const args = process.argv.slice(1)
/** @type {string | undefined} */
let target
for (let index = 0; index < args.length && target === undefined; index += 1) {
  const arg = args[index] ?? ''
  if (arg === '-v' || arg === '--version') {
    process.stdout.write(`v${process.versions['electron']}\n`)
    process.exit(0)
  }
  if (arg === '-r' || arg === '--require') {
    index += 1
    require(args[index] ?? '')
  } else if (!arg.startsWith('-')) {
    target = path.resolve(arg)
  }
}
if (target === undefined) {
  process.stderr.write('usage: electron [options] APP [arguments]\n')
  process.exit(2)
}
Object.assign(process, { defaultApp: true })
const manifestFile = path.join(target, 'package.json')
if (existsSync(manifestFile)) {
  const { name, productName, version } = /** @type {Manifest} */ (
    JSON.parse(readFileSync(manifestFile, 'utf8'))
  )
  if (version !== undefined) app.setVersion(version)
  app.name = productName ?? name ?? app.name
  app.setAppPath(target)
} else {
  app.setAppPath(path.dirname(target))
}
require(target)
