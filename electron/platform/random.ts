import { randomBytes } from 'node:crypto'
import type { RandomBytes } from '#shared/kernel/ids'

/** The operating system's random numbers. */
export const systemRandom: RandomBytes = (length) => new Uint8Array(randomBytes(length))
