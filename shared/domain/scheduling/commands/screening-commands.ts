import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findEach, findRecord, notFound, requireRecord } from '../../find-record'
import { requireHr } from '../../panel/hr'
import { HiringAction } from '../../preparation/hiring-action'
import { recordIds } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Applicant } from '../applicant'
import { Screening, SCREENING_REASONS } from '../screening'

/**
 * HR says whether an application goes on to the SMEs; `null` takes it back. Who is screened out has a reason, and
 * the reason that stands for all others a note. A reason that the agency has since taken off its list stays where it
 * stands already, under any entry of the applicant. Refuses: `action.not-hr`, `record.not-found`, `screening.reason-missing`, `screening.note-missing`,
 * `screening.unknown-reason`.
 */
export const setScreening = defineCommand(
  'screening.set',
  z.object({
    ...actionInput,
    applicant: Id,
    outcome: Screening.shape.outcome,
    reasons: z.array(z.string().min(1).max(200)).max(50),
    note: z.string().trim().max(5000),
  }),
  async (records, { action, applicant, outcome, reasons, note }, { person, now }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const found = await requireRecord(records, Applicant, recordIds.applicant(applicant))
    if (!found.ok) return found
    if (found.value.deleted) return notFound(recordIds.applicant(applicant))
    const record = recordIds.screening(applicant)
    if (outcome !== 'out') return inAction(action, setFields(record, { outcome, reasons: [], note, at: now }))
    if (reasons.length === 0) return fail(new AppError('screening.reason-missing', applicant))
    if (reasons.includes('other-requirement') && note === '') {
      return fail(new AppError('screening.note-missing', applicant))
    }
    const settings = (await findRecord(records, HiringAction, recordIds.action(action)))?.settings
    const same = await sameApplicants(records)
    const before = await findEach(records, Screening, same.all(applicant).map(recordIds.screening))
    const known = new Set<string>([
      ...SCREENING_REASONS,
      ...(settings?.screeningReasons ?? []),
      ...before.flatMap((each) => each.reasons),
    ])
    return reasons.every((reason) => known.has(reason))
      ? inAction(action, setFields(record, { outcome, reasons: [...new Set(reasons)], note, at: now }))
      : fail(new AppError('screening.unknown-reason', applicant))
  },
)
