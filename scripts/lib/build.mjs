import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { OUT, ROOT } from './paths.mjs'
import { Refusal } from './refusal.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

/** Everything that the built program is made from. */
const INPUTS = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  '.postcssrc.json',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]

const STAMP = join(OUT, 'inputs.sha256')

/** The command line, built: runs under plain Node. */
export const COMMAND_LINE = join(OUT, 'main/evenhand-cli.cjs')

/** Builds the program when what it is made from is not what it was made from last. */
export async function ensureBuilt() {
  const inputs = hashInputs()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return
  say('building the program')
  rmSync(OUT, { recursive: true, force: true })
  const builder = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js')
  const { code, output } = await run(process.execPath, [builder, 'build', '--logLevel', 'warn'])
  if (code !== 0) throw new Refusal(`the program could not be built. The builder said:\n${output.trim()}`)
  if (output.trim() !== '') process.stderr.write(`${output.trim()}\n`)
  mkdirSync(OUT, { recursive: true })
  writeFileSync(STAMP, inputs)
}

/** @returns {string} */
function hashInputs() {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap((name) => filesUnder(join(ROOT, name)))) {
    hash.update(`${relative(ROOT, file)}\0`)
    hash.update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
