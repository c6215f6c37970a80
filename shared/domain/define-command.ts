import type { z } from 'zod'
import { Id } from '../kernel/ids'
import { ok, type Result } from '../kernel/result'
import type { Command, CommandContext, PatchDraft, Plan } from '../log/command'
import type { RecordsReader } from '../log/records'
import { actionChain, privateChain } from './record-ids'

/** Every command of a hiring action says which. */
export const actionInput = { action: Id }

/** A command whose input type follows from its schema. */
export function defineCommand<Input>(
  name: string,
  input: z.ZodType<Input>,
  plan: (records: RecordsReader, input: Input, context: CommandContext) => Promise<Result<Plan>>,
): Command<Input> {
  return { name, input, plan }
}

/** A plan for the chain that everybody of the hiring action shares. */
export function inAction(action: Id, patches: readonly PatchDraft[]): Result<Plan> {
  return ok({ chain: actionChain(action), patches })
}

/** A plan for what nobody else may see before it is submitted. */
export function inPrivate(action: Id, patches: readonly PatchDraft[]): Result<Plan> {
  return ok({ chain: privateChain(action), patches })
}
