import { Refusal } from './refusal.mjs'

/**
 * Refuses a Node that is older than the one the project needs.
 * @param {string} [version]
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(`this is Node ${version}, Evenhand needs Node 20.19 or newer. Install it and try again.`)
}
