import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from './paths.mjs'
import { say } from './say.mjs'

/**
 * Does something while no other process of this repository's scripts does the same; waits for one that is
 * at it, and takes over from one that is gone.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  const name = createHash('sha256').update(ROOT).digest('hex').slice(0, 16)
  const file = join(tmpdir(), `evenhand-prepare-${name}.lock`)
  let waiting = false
  while (!take(file)) {
    if (!waiting) say('waiting for another start that is preparing the same folder')
    waiting = true
    await pause(200)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    if (!holderLives(file)) rmSync(file, { force: true })
    return false
  }
}

/** @param {string} file */
function holderLives(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // An empty file is one that its holder is just writing.
    if (pid === 0) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
