import { existsSync } from 'node:fs'

const AS_ROOT = { flag: '--no-sandbox', reason: "running as root, where Chromium's sandbox cannot work" }

// Without it Chromium starts its process for the graphics card twice, and the page now and then dies with it.
const WITHOUT_GPU = { flag: '--disable-gpu', reason: 'no graphics card that Chromium could draw with' }

/**
 * What Chromium must be told on this machine, and why. A package never passes any of it.
 * @returns {readonly { readonly flag: string, readonly reason: string }[]}
 */
export function chromiumFlags() {
  return [
    ...(process.getuid?.() === 0 ? [AS_ROOT] : []),
    ...(process.platform === 'linux' && !existsSync('/dev/dri') ? [WITHOUT_GPU] : []),
  ]
}
