import { z } from 'zod'
import { AppError } from '../kernel/app-error'
import { toHex } from '../kernel/bytes'
import { canonicalJson, hashText, type Json } from '../kernel/canonical'
import type { Hash, RandomBytes } from '../kernel/ids'
import { fail, ok, type Result } from '../kernel/result'

/**
 * Whether what `JSON.parse` gave has no key that objects treat in their own way, and no number beyond all numbers
 * (`1e400`). Zod's own check of JSON takes longer than all else that reading a revision takes.
 */
function isPlain(value: unknown): boolean {
  if (value === undefined) return false
  if (typeof value === 'number') return Number.isFinite(value)
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([key, part]) => key !== '__proto__' && isPlain(part))
}

/** A frozen thing: its kind and content, and a salt that keeps its hash from being guessed. */
const Envelope = z.strictObject({
  revision: z.literal(1),
  kind: z.string().regex(/^[a-z-]+$/),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  content: z.custom<Json>(isPlain),
})
export type RevisionEnvelope = Readonly<z.infer<typeof Envelope>>

export interface FrozenRevision {
  readonly hash: Hash
  /** Canonical JSON (RFC 8785); what is stored, signed and attached, byte for byte. */
  readonly text: string
}

/** Freezes a content under the hash of its canonical JSON. Nothing can change it afterwards. */
export function freezeRevision(kind: string, content: Json, random: RandomBytes): FrozenRevision {
  const text = canonicalJson({ revision: 1, kind, salt: toHex(random(16)), content })
  return { hash: hashText(text), text }
}

/** Reads a revision's text. Errors: `revision.altered`, `revision.unreadable`. */
export function readRevision(text: string, hash: Hash): Result<RevisionEnvelope> {
  if (hashText(text) !== hash) return fail(new AppError('revision.altered', hash))
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return fail(new AppError('revision.unreadable', hash))
  }
  const parsed = Envelope.safeParse(raw)
  if (!parsed.success || canonicalJson(parsed.data) !== text)
    return fail(new AppError('revision.unreadable', hash))
  return ok(parsed.data)
}

/** The content of a revision of this kind; undefined where the text is not what its hash says, or something else. */
export function revisionContent<Schema extends z.ZodType>(
  schema: Schema,
  kind: string,
  text: string,
  hash: Hash,
): z.output<Schema> | undefined {
  const read = readRevision(text, hash)
  if (!read.ok || read.value.kind !== kind) return undefined
  const content = schema.safeParse(read.value.content)
  return content.success ? content.data : undefined
}
