import { z } from 'zod'
import { canonicalJson, type Json } from '../../../kernel/canonical'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findRecord, notFound, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { SameAs, sameApplicants } from '../../same-applicant'
import { Applicant } from '../applicant'
import { ApplicantDetails } from './applicant-commands'

/**
 * Says that an applicant was entered twice: all that is `applicant`'s stands under `into` from now on, which takes
 * the `fields` that were chosen of the other. Refuses: `record.not-found`, `applicant.merged-already`.
 */
export const mergeApplicants = defineCommand(
  'applicant.merge',
  z.object({
    ...actionInput,
    applicant: Id,
    into: Id,
    reason: z.string().trim().max(2000),
    fields: ApplicantDetails.partial(),
  }),
  async (records, { action, applicant, into, reason, fields }, { now }) => {
    for (const id of [applicant, into]) {
      const found = await requireRecord(records, Applicant, recordIds.applicant(id))
      if (!found.ok) return found
      if (found.value.deleted) return notFound(recordIds.applicant(id))
    }
    const same = await sameApplicants(records)
    if (same.of(applicant) === same.of(into) || same.isMerged(applicant) || same.isMerged(into)) {
      return fail(new AppError('applicant.merged-already', applicant))
    }
    const before = (await records.get(recordIds.applicant(into)))?.values ?? {}
    const replaced = Object.fromEntries(
      Object.entries(fields).flatMap(([field, after]) =>
        after === undefined ? [] : [[field, { before: before[field] ?? emptyOf(after), after }] as const],
      ),
    )
    return inAction(action, [
      ...setFields(recordIds.sameAs(applicant), { into, reason, at: now, replaced }),
      ...setFields(recordIds.applicant(into), fields),
    ])
  },
)

/** What a field that was never set holds. */
function emptyOf(value: Json): Json {
  return Array.isArray(value) ? [] : ''
}

/**
 * Tells two applicants apart again. What the merge changed of the one who stayed is set back where nobody changed it
 * since. Refuses: `applicant.not-merged`.
 */
export const unmergeApplicants = defineCommand(
  'applicant.unmerge',
  z.object({ ...actionInput, applicant: Id }),
  async (records, { action, applicant }) => {
    const record = recordIds.sameAs(applicant)
    const said = await findRecord(records, SameAs, record)
    if (said === undefined || said.into === null) {
      return fail(new AppError('applicant.not-merged', applicant))
    }
    const stayed = await records.get(recordIds.applicant(said.into))
    const back = Object.entries(said.replaced).flatMap(([field, { before, after }]) =>
      canonicalJson(stayed?.values[field] ?? null) === canonicalJson(after) ? [[field, before] as const] : [],
    )
    return inAction(action, [
      ...setFields(record, { into: null, replaced: {} }),
      ...setFields(recordIds.applicant(said.into), Object.fromEntries(back)),
    ])
  },
)
