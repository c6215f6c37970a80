import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder, ROOT } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'
import { pinnedVersion, runtimeIn } from './layout.mjs'

/** A host that has not answered by then is not waited for. */
const ANSWER_MS = 5_000
const DOWNLOAD_MS = 10 * 60_000
/** A host that was not reached is not asked again for this long. */
const REMEMBER_MS = 24 * 60 * 60_000

/** @typedef {{ host: string, at: number }} Failure */

/** The Electron that was downloaded before, if it is the pinned one. */
export function downloaded() {
  const runtime = runtimeIn(join(ROOT, 'node_modules/electron/dist'))
  return runtime?.version === pinnedVersion() ? runtime : undefined
}

/**
 * Downloads the pinned Electron, honouring ELECTRON_MIRROR; gives up quickly where its host is not reached,
 * and remembers that for a day.
 * @returns {Promise<import('./layout.mjs').Runtime | undefined>}
 */
export async function download() {
  const version = pinnedVersion()
  const url = archiveUrl(version)
  const { host } = url
  const note = join(cacheFolder(), `electron-${version}-unreached.json`)
  if (failedLately(note, host)) {
    say(
      `${host} was not reached within the last day, so Electron ${version} is not asked for again (${note})`,
    )
    return undefined
  }
  say(`downloading Electron ${version} from ${host}`)
  const reason = (await unreachable(url)) ?? (await install())
  if (reason === undefined) {
    rmSync(note, { force: true })
    return downloaded()
  }
  say(`Electron ${version} could not be downloaded: ${reason}`)
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, JSON.stringify({ host, at: Date.now() }))
  return undefined
}

/** @param {string} version */
function archiveUrl(version) {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: npmMirror } = process.env
  const mirror = ELECTRON_MIRROR || npmMirror || 'https://github.com/electron/electron/releases/download/'
  return new URL(`${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`)
}

/**
 * @param {URL} url
 * @returns {Promise<string | undefined>}
 */
async function unreachable(url) {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_MS) })
    return answer.ok ? undefined : `${url.host} answered ${answer.status}`
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return cause instanceof Error ? cause.message : `${url.host} was not reached`
  }
}

/** @returns {Promise<string | undefined>} why the package's own installer failed, or undefined */
async function install() {
  const installer = join(ROOT, 'node_modules/electron/install.js')
  const { code, output } = await run(process.execPath, [installer], { timeoutMs: DOWNLOAD_MS })
  if (code === 0 && downloaded() !== undefined) return undefined
  return output.trim().split('\n')[0] || `its installer ended with code ${code}`
}

/**
 * @param {string} note
 * @param {string} host
 */
function failedLately(note, host) {
  try {
    const failure = /** @type {Failure} */ (JSON.parse(readFileSync(note, 'utf8')))
    return failure.host === host && Date.now() - failure.at < REMEMBER_MS
  } catch {
    return false
  }
}
