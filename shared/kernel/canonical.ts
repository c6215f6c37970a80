import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { AppError } from './app-error'
import { toHex } from './bytes'
import type { Hash } from './ids'

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Canonical JSON (RFC 8785): the one text of a value, whatever order its keys were set in.
 * Half a surrogate pair, which RFC 8785 leaves out, is written as its `\\uXXXX` escape, so that every text
 * that a person can type has a canonical form.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new AppError('json.not-serialisable', typeof value)
  return text
}

/** SHA-256 of a text's UTF-8 bytes. */
export function hashText(text: string): Hash {
  return toHex(sha256(utf8ToBytes(text)))
}

export function hashBytes(bytes: Uint8Array): Hash {
  return toHex(sha256(bytes))
}

/** SHA-256 of a value's canonical JSON. */
export function hashJson(value: unknown): Hash {
  return hashText(canonicalJson(value))
}
