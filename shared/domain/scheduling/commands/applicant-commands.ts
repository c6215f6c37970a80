import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { partsOf } from '../../../log/record-id'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { readAll, requireNew, requireRecord } from '../../find-record'
import { Role } from '../../preparation/hiring-action'
import { recordIds } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Applicant } from '../applicant'
import { Interview } from '../interview'
import { hasScoreSheets } from '../submitted-sheets'

const Text = z.string().trim().max(300)
const LongText = z.string().trim().max(10_000)

/** What a person types about an applicant. */
export const ApplicantDetails = z.object({
  number: Text,
  familyName: Text.min(1),
  givenName: Text,
  middleName: Text,
  email: z.union([z.literal(''), z.email().max(300)]),
  telephone: Text,
  roles: z.array(Id).max(50),
  availability: LongText,
  comments: LongText,
})
export type ApplicantDetails = z.infer<typeof ApplicantDetails>

const applicantInput = { ...actionInput, applicant: Id }

/** Adds an applicant under a new id. Refuses: `record.exists`, `applicant.unknown-role`. */
export const createApplicant = defineCommand(
  'applicant.create',
  ApplicantDetails.partial().extend({ ...applicantInput, familyName: ApplicantDetails.shape.familyName }),
  async (records, { action, applicant, ...details }) => {
    const fresh = await requireNew(records, recordIds.applicant(applicant))
    if (!fresh.ok) return fresh
    const roles = await checkRoles(records, details.roles)
    return roles.ok ? inAction(action, setFields(fresh.value, details)) : roles
  },
)

/** Sets the fields that are given. Refuses: `record.not-found`, `applicant.unknown-role`. */
export const updateApplicant = defineCommand(
  'applicant.update',
  z.object({ ...applicantInput, fields: ApplicantDetails.partial() }),
  async (records, { action, applicant, fields }) => {
    const record = recordIds.applicant(applicant)
    const found = await requireRecord(records, Applicant, record)
    if (!found.ok) return found
    const roles = await checkRoles(records, fields.roles)
    return roles.ok ? inAction(action, setFields(record, fields)) : roles
  },
)

/**
 * Refuses: `record.not-found`, `applicant.has-score-sheets` (what was judged stays in sight),
 * `applicant.has-merged` (others would stand alone again).
 */
export const deleteApplicant = defineCommand(
  'applicant.delete',
  z.object(applicantInput),
  async (records, { action, applicant }) => {
    const record = recordIds.applicant(applicant)
    const found = await requireRecord(records, Applicant, record)
    if (!found.ok) return found
    const same = await sameApplicants(records)
    if (same.all(applicant).length > 1) return fail(new AppError('applicant.has-merged', applicant))
    for (const interview of readAll(Interview, await records.list('interview/'))) {
      if (interview.applicant === applicant && (await hasScoreSheets(records, interview.id))) {
        return fail(new AppError('applicant.has-score-sheets', applicant))
      }
    }
    for (const { id, values } of await records.list('review/')) {
      if (values['applicant'] === applicant && (await hasScoreSheets(records, partsOf(id)[0] ?? ''))) {
        return fail(new AppError('applicant.has-score-sheets', applicant))
      }
    }
    return inAction(action, setFields(record, { deleted: true }))
  },
)

/** Refuses: `record.not-found`. */
export const restoreApplicant = defineCommand(
  'applicant.restore',
  z.object(applicantInput),
  async (records, { action, applicant }) => {
    const record = recordIds.applicant(applicant)
    const found = await requireRecord(records, Applicant, record)
    return found.ok ? inAction(action, setFields(record, { deleted: false })) : found
  },
)

async function checkRoles(
  records: RecordsReader,
  roles: readonly Id[] | undefined,
): Promise<Result<undefined>> {
  for (const role of roles ?? []) {
    const found = await requireRecord(records, Role, recordIds.role(role))
    if (!found.ok || found.value.deleted) return fail(new AppError('applicant.unknown-role', role))
  }
  return ok(undefined)
}
