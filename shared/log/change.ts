import { z } from 'zod'
import { hashJson } from '../kernel/canonical'
import { Hash, Id } from '../kernel/ids'
import { HybridTime } from './hybrid-clock'

/** The format that this program writes. Formats 1 to this one are read (`upcast/`). */
export const CHANGE_FORMAT = 1

/** The chains of a device: its own workspace, and per hiring action a shared and a private one. */
export const ChainName = z.string().regex(/^(workspace|action\/[0-9a-f]{32}|private\/[0-9a-f]{32})$/)
export type ChainName = z.infer<typeof ChainName>

/**
 * `kind/part/…`, at most 300 characters. A last part that starts with `@` names the only person whose
 * patches to the record count.
 */
export const RecordId = z
  .string()
  .max(300)
  .regex(/^[a-z][a-z-]*(\/@?[A-Za-z0-9._-]+)+$/)
export type RecordId = z.infer<typeof RecordId>

export const FieldName = z
  .string()
  .max(200)
  .regex(/^[a-z][A-Za-z0-9]*([:/][A-Za-z0-9._-]+)*$/)

const PatchHeader = z.strictObject({
  record: RecordId,
  field: FieldName,
  /** The changes whose values of this field are replaced, in ascending order. */
  over: z.array(Hash).max(1000),
  /** SHA-256 of the canonical JSON of `[salt, value]`. */
  value: Hash,
})
export type PatchHeader = Readonly<z.infer<typeof PatchHeader>>

const CommandRef = z.strictObject({
  id: Id,
  name: z
    .string()
    .regex(/^[a-z-]+(\.[a-z-]+)+$/)
    .max(100),
})
export type CommandRef = Readonly<z.infer<typeof CommandRef>>

export const ChangeHeader = z.strictObject({
  format: z.literal(CHANGE_FORMAT),
  chain: ChainName,
  device: Id,
  actor: Id,
  /** 1, 2, 3 … within the chain of this device. */
  number: z.int().min(1),
  /** The hash of the change before; null for number 1. */
  previous: Hash.nullable(),
  clock: HybridTime,
  command: CommandRef,
  patches: z.array(PatchHeader).min(1).max(10_000),
})
export type ChangeHeader = Readonly<z.infer<typeof ChangeHeader>>

/** A patch's value with the salt that keeps its hash from being guessed; null once it was erased. */
const PatchBody = z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), value: z.json() }).nullable()
export type PatchBody = Readonly<z.infer<typeof PatchBody>>

/** One command's effect. Named by `hashOfHeader(header)`; `body[i]` holds the value of `header.patches[i]`. */
export const Change = z.strictObject({ header: ChangeHeader, body: z.array(PatchBody) })
export type Change = Readonly<z.infer<typeof Change>>

/** A change with its name, as it is stored and handed about. */
export interface NamedChange extends Change {
  readonly hash: Hash
}

export function hashOfHeader(header: ChangeHeader): Hash {
  return hashJson(header)
}

export function hashOfValue(salt: string, value: unknown): Hash {
  return hashJson([salt, value])
}
