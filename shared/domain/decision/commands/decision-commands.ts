import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { canonicalJson } from '../../../kernel/canonical'
import { Hash, Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findRecord, requireRecord } from '../../find-record'
import { isHr } from '../../panel/hr'
import { Person } from '../../panel/person'
import { recordIds } from '../../record-ids'
import { Applicant } from '../../scheduling/applicant'
import { SheetSignature } from '../../scoring/score-sheet'
import { DecisionRevision, type DecisionKind } from '../deciding/decision-revision'
import { standingDecisions } from '../deciding/decisions'
import { recordedAssessments } from '../deciding/record-issues'
import { supersedesAll } from '../named-revision'

/** HR decides; a hiring manager selects, once at the end, and decides nothing before. */
export async function mayDecide(
  records: RecordsReader,
  action: Id,
  person: Id,
  kind: DecisionKind,
): Promise<boolean> {
  if (await isHr(records, action, person)) return true
  const found = await findRecord(records, Person, recordIds.person(action, person))
  return kind === 'select' && found?.deleted === false && found.duties.includes('hiring-manager')
}

/**
 * Decides on an applicant by naming a frozen decision, which is stored before. Refuses: `record.not-found`,
 * `decision.not-yours`, `decision.other-applicant` (the content is another's, or of a role that they did not apply
 * for), `decision.superseded` (it does not take the place of just what stands for the role), `decision.reason-missing`,
 * `decision.override-missing` (something stands against it and nobody says why it is decided all the same) and
 * `decision.changed-meanwhile` (what stands against it by the records is not what was frozen).
 */
export const decide = defineCommand(
  'decision.decide',
  z.object({ ...actionInput, applicant: Id, revision: Hash, content: DecisionRevision }),
  async (records, { action, applicant, revision, content }, { person }) => {
    const { decidedBy, decidedAt, kind, role, supersedes, override, issues, change } = content
    const found = await requireRecord(records, Applicant, recordIds.applicant(applicant))
    if (!found.ok) return found
    const may = decidedBy.id === person && (await mayDecide(records, action, person, kind))
    if (!may) return fail(new AppError('decision.not-yours', kind))
    const { roles } = found.value
    const forRole = role === null ? roles.length === 0 : roles.includes(role.id)
    if (content.applicant.id !== applicant || content.action.id !== action || !forRole) {
      return fail(new AppError('decision.other-applicant', applicant))
    }
    const stands = (await standingDecisions(records, applicant)).filter(
      (each) => each.role === (role?.id ?? null),
    )
    if (!supersedesAll(supersedes, stands)) return fail(new AppError('decision.superseded', applicant))
    if (supersedes.length > 0 && change === '') {
      return fail(new AppError('decision.reason-missing', applicant))
    }
    if (issues.length > 0 && override === '') {
      return fail(new AppError('decision.override-missing', applicant, { count: issues.length }))
    }
    const told = new Set(issues.map((issue) => canonicalJson(issue)))
    const recorded = await recordedAssessments(records, action, applicant)
    if (recorded.some((each) => each.issues.some((issue) => !told.has(canonicalJson(issue))))) {
      return fail(new AppError('decision.changed-meanwhile', applicant))
    }
    return inAction(
      action,
      setFields(recordIds.decision(applicant, revision, person), {
        revision,
        at: decidedAt,
        supersedes: [...supersedes],
        role: role?.id ?? null,
        kind,
      }),
    )
  },
)

/**
 * Names the files that signing one's own decision made. Refuses: `decision.not-yours` (nobody else's decision that
 * stands), `sheet.already-signed`.
 */
export const recordDecisionSignature = defineCommand(
  'decision.record-signature',
  z.object({ ...actionInput, applicant: Id, signature: SheetSignature }),
  async (records, { action, applicant, signature }, { person }) => {
    const { revision } = signature
    if ((await records.get(recordIds.decision(applicant, revision, person))) === undefined) {
      return fail(new AppError('decision.not-yours', revision))
    }
    const record = recordIds.decisionSignature(applicant, revision, person)
    return (await records.get(record)) === undefined
      ? inAction(action, setFields(record, SheetSignature.parse(signature)))
      : fail(new AppError('sheet.already-signed', revision))
  },
)
