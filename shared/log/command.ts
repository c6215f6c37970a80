import type { z } from 'zod'
import type { Json } from '../kernel/canonical'
import type { Hash, Id } from '../kernel/ids'
import type { Result } from '../kernel/result'
import type { Instant } from '../kernel/time'
import type { Patch } from './chain'
import type { ChainName, RecordId } from './change'
import { overOf, type RecordState } from './fold'
import type { RecordsReader } from './records'

/** What a command knows of the world besides the records: passed in, so that rules stay pure. */
export interface CommandContext {
  readonly person: Id
  readonly now: Instant
  readonly newId: () => Id
}

/** A value to set. `over` is given where the value was begun before (a draft); else it replaces what shows. */
export interface PatchDraft {
  readonly record: RecordId
  readonly field: string
  readonly value: Json
  readonly over?: readonly Hash[]
}

/** What a command wants written, all of it into one chain. */
export interface Plan {
  readonly chain: ChainName
  readonly patches: readonly PatchDraft[]
}

/** The only way to write: a name, the shape of its input, and a rule that plans or refuses. */
export interface Command<Input> {
  readonly name: string
  readonly input: z.ZodType<Input>
  plan(records: RecordsReader, input: Input, context: CommandContext): Promise<Result<Plan>>
}

/** The patches for several fields of one record. Undefined fields are left alone. */
export function setFields(
  record: RecordId,
  fields: Readonly<Record<string, Json | undefined>>,
): PatchDraft[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [{ record, field, value }],
  )
}

/** A plan's patches with what each replaces, as the log wants them. Each record is read once. */
export async function resolvePatches(records: RecordsReader, plan: Plan): Promise<readonly Patch[]> {
  const ids = [...new Set(plan.patches.map(({ record }) => record))]
  const read = await Promise.all(ids.map(async (id) => [id, (await records.get(id))?.state] as const))
  const states = new Map<RecordId, RecordState | undefined>(read)
  return plan.patches.map(({ record, field, value, over }) => ({
    record,
    field,
    value,
    over: over ?? overOf(states.get(record), field),
  }))
}
