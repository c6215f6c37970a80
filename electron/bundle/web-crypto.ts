import { webcrypto } from 'node:crypto'

/**
 * Puts the Web Crypto API where libraries look for it: the main process of Electron 25 lacks the global. The
 * one place that does so; call it before anything of `age-encryption`.
 */
export function ensureWebCrypto(): void {
  if (Reflect.get(globalThis, 'crypto') !== undefined) return
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
}
