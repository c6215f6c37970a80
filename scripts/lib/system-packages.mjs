import { existsSync } from 'node:fs'
import { Refusal } from './refusal.mjs'
import { has, run } from './run.mjs'
import { say } from './say.mjs'

/** What Chromium loads, by package: the names of newer Debian and Ubuntu first, where they differ. */
const LIBRARIES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libcups2t64', 'libcups2'],
  ['libnss3'],
  ['libgbm1'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxrandr2'],
]

/** The commands that the tests call as independent witnesses, with the package of each. */
const TOOLS = /** @type {const} */ ([
  ['Xvfb', 'xvfb'],
  ['xdotool', 'xdotool'],
  ['xprop', 'x11-utils'],
  ['pdfsig', 'poppler-utils'],
  ['pdftotext', 'poppler-utils'],
  ['pdfinfo', 'poppler-utils'],
  ['pdftoppm', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['openssl', 'openssl'],
  ['age', 'age'],
])

/** The parts of LibreOffice, which have no commands of their own. Tests without them are skipped, not refused. */
const OFFICE = [
  { file: '/usr/lib/libreoffice/program/libswlo.so', name: 'libreoffice-writer-nogui' },
  { file: '/usr/lib/libreoffice/program/libsclo.so', name: 'libreoffice-calc-nogui' },
]

/**
 * Sees to it that the system has what an Electron loads and, for tests, what these call. Both are asked for
 * at once.
 * @param {string} executable
 * @param {{ tests: boolean }} wanted
 */
export async function ensureSystem(executable, { tests }) {
  if (process.platform !== 'linux') return
  const libraries = await missingLibraries(executable)
  const tools = tests ? TOOLS.filter(([command]) => !has(command)) : []
  const office =
    tests && mayInstall() ? OFFICE.filter(({ file }) => !existsSync(file)).map(({ name }) => name) : []
  const missing = [...libraries, ...tools.map(([command]) => command), ...office]
  if (missing.length === 0) return
  const packages = [
    ...(libraries.length > 0 ? await Promise.all(LIBRARIES.map(available)) : []),
    ...new Set(tools.map(([, name]) => name)),
    ...office,
  ]
  await install(packages, `this system lacks ${missing.join(', ')}`)
  const still = await missingLibraries(executable)
  if (still.length > 0)
    throw new Refusal(`Electron still lacks ${still.join(', ')}. Install these and try again.`)
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable])
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '')
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<string>} the first of them that this system knows
 */
async function available(names) {
  for (const name of names.slice(0, -1)) {
    const { output } = await run('apt-cache', ['policy', name]).catch(() => ({ output: '' }))
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return names.at(-1) ?? ''
}

/**
 * @param {readonly string[]} packages
 * @param {string} reason
 */
async function install(packages, reason) {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (!mayInstall()) {
    throw new Refusal(`${reason}. Install them and try again; on Debian and Ubuntu:\n  sudo ${command}`)
  }
  say(`${reason}; installing ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const args = command.split(' ').slice(1)
  if ((await run('apt-get', args, { env })).code === 0) return
  // The lists of a fresh container are empty.
  await run('apt-get', ['update'], { env })
  const { code, output } = await run('apt-get', args, { env })
  if (code !== 0) throw new Refusal(`${command} failed. It said:\n${output.trim()}`)
}

/** As root on a system of Debian's kind. */
function mayInstall() {
  return process.getuid?.() === 0 && has('apt-get')
}
