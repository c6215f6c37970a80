import { spawn } from 'node:child_process'
import { Refusal } from './refusal.mjs'

/** Whether windows can be shown here. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
}

/**
 * Starts an X server without a screen, on a display number of its own choice that was free.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const stop = () => {
      server.kill('SIGTERM')
    }
    process.once('exit', stop)
    server.once('error', reject)
    server.once('exit', (code) => {
      reject(new Refusal(`the virtual display ended at once (Xvfb, exit code ${code}).`))
    })
    let number = ''
    server.stdio[3]?.on('data', (/** @type {Buffer} */ bytes) => {
      number += bytes.toString('ascii')
      if (number.endsWith('\n')) resolve({ display: `:${number.trim()}`, stop })
    })
  })
}
