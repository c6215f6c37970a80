import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { constants as os } from 'node:os'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters as plain } from 'node:util'
import { ROOT } from './paths.mjs'

/**
 * @typedef {{ code: number, output: string, stdout: string }} Outcome what a command left: its exit code
 * (128 and the signal's number when a signal ended it), all it wrote, and its standard output alone.
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} RunOptions
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Asks every command that is still running to end: for an interrupted script. */
export function stopAll() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a command and keeps what it writes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
    })
    running.add(child)
    let output = ''
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      // What is kept is searched and shown again: colours would be in the way.
      resolve({ code: exitCode(code, signal), output: plain(output), stdout: plain(stdout) })
    })
  })
}

/**
 * Runs a command on this terminal; passes on the signals that this process receives.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function hand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: 'inherit',
    })
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      child.kill(signal)
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, pass)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(exitCode(code, signal))
    })
  })
}

/**
 * Runs npm as it runs us, whatever it is called on this system.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options)
}

/**
 * Whether a command can be found.
 * @param {string} command
 */
export function has(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, command)))
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 0 : os.signals[signal])
}
