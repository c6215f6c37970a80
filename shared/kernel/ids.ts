import { z } from 'zod'
import { toHex } from './bytes'

/** Where chance comes from: passed in, so that rules stay pure and tests repeat. */
export type RandomBytes = (length: number) => Uint8Array

/** 26 characters would do; 32 hexadecimal digits sort, print and copy everywhere. */
export const Id = z.string().regex(/^[0-9a-f]{32}$/)
export type Id = z.infer<typeof Id>

/** A new id: 128 random bits in hexadecimal. */
export function newId(random: RandomBytes): Id {
  return toHex(random(16))
}

/** SHA-256 in lower-case hexadecimal. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/)
export type Hash = z.infer<typeof Hash>
