import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import type { CommandContext, PatchDraft } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findEach, readAll } from '../../find-record'
import { Person } from '../../panel/person'
import { AssessmentRound, Role } from '../../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../../record-ids'
import { ImportPatches } from '../import-patches'
import { MOST_PATCHES } from '../import-parts'
import { ImportPlan } from '../import/plan'
import { checkArrangement } from '../interview-rules'

const ImportInput = z.object({
  ...actionInput,
  /** What is to be imported: `duplicates` and `passedOver` are not. */
  plan: ImportPlan,
  /** The interview rounds by the numbers that the plan uses: `interviewRounds` makes them. */
  rounds: z.array(z.object({ number: z.int().min(1), round: Id, guide: Id.optional() })),
})
export type ImportInput = z.infer<typeof ImportInput>

/**
 * Creates all that a plan holds in one change, or nothing. Whoever is first among a row's SMEs leads. Refuses:
 * `import.has-problems` (value `count`), `import.nothing`, `import.unknown-reference`, `import.no-round`,
 * `import.stray-interview` (value `row`), `import.too-large`, and as `interview.create` what a panel, a slot
 * or a round may not be.
 */
export const importApplicants = defineCommand(
  'applicants.import',
  ImportInput,
  async (records, input, context) => {
    const patches = await planWholeImport(records, input, context)
    if (!patches.ok) return patches
    return patches.value.length > MOST_PATCHES
      ? fail(new AppError('import.too-large', String(patches.value.length)))
      : inAction(input.action, patches.value)
  },
)

/** All that an import writes, however much it is; refuses as `applicants.import` does. */
export async function planWholeImport(
  records: RecordsReader,
  input: ImportInput,
  context: CommandContext,
): Promise<Result<readonly PatchDraft[]>> {
  const { plan } = input
  const count = plan.problems.length
  if (count > 0) return fail(new AppError('import.has-problems', String(count), { count }))
  if (plan.applicants.length === 0) return fail(new AppError('import.nothing'))
  const checked = await checkInterviews(records, input)
  if (!checked.ok) return checked
  return patchesOf(records, input, context)
}

/** Looks at the people who are known already; new ones have no duty that would keep them off a panel. */
async function checkInterviews(
  records: RecordsReader,
  { action, plan, rounds }: ImportInput,
): Promise<Result<undefined>> {
  for (const { round, guide } of rounds) {
    if (guide === undefined) continue
    const fits = await checkArrangement(records, action, { applicant: undefined, round, guide })
    if (!fits.ok) return fits
  }
  for (const { slot, smes } of plan.interviews) {
    const panel = smes.flatMap((sme) => ('id' in sme ? [{ person: sme.id, role: 'rater' as const }] : []))
    const allowed = await checkArrangement(records, action, { applicant: undefined, slot, panel })
    if (!allowed.ok) return allowed
  }
  return ok(undefined)
}

async function patchesOf(
  records: RecordsReader,
  { action, plan, rounds }: ImportInput,
  { newId }: CommandContext,
): Promise<Result<readonly PatchDraft[]>> {
  const named = plan.applicants.flatMap(({ roles }) =>
    roles.flatMap((role) => ('id' in role ? [role.id] : [])),
  )
  const roles = await findEach(records, Role, [...new Set(named)].map(recordIds.role))
  const people = readAll(Person, await records.list(recordPrefixes.persons(action)))
  const known = await findEach(
    records,
    AssessmentRound,
    rounds.map(({ round }) => recordIds.round(round)),
  )
  const there = new Set(known.map(({ id }) => id))
  try {
    const { patches } = new ImportPatches(plan, {
      action,
      roles: new Set(roles.map(({ id }) => id)),
      people: new Set(people.map(({ id }) => id)),
      rounds: rounds.flatMap(({ number, round, guide }) =>
        there.has(round) ? [{ number, round, guide }] : [],
      ),
      newId,
    })
    return ok(patches)
  } catch (thrown) {
    if (thrown instanceof AppError) return fail(thrown)
    throw thrown
  }
}
