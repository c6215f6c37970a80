import { createHash } from 'node:crypto'
import type { RandomBytes } from '#shared/kernel/ids'

/** Chance that repeats: the same bytes in every run. */
export function seededRandom(seed: string): RandomBytes {
  let count = 0
  return (length) => {
    let bytes = Buffer.alloc(0)
    while (bytes.length < length) {
      count += 1
      bytes = Buffer.concat([bytes, createHash('sha256').update(`${seed} ${count}`).digest()])
    }
    return new Uint8Array(bytes.subarray(0, length))
  }
}
