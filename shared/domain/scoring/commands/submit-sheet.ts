import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { canonicalJson } from '../../../kernel/canonical'
import { Hash, Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findRecord } from '../../find-record'
import { Attestation } from '../../interview/notes'
import { isRater, writesSheet } from '../../panel/duties'
import { recusedFrom } from '../../panel/recusals'
import { recordIds } from '../../record-ids'
import { sheetRevision } from '../build-sheet-revision'
import { missingFromSheet } from '../missing-from-sheet'
import { sheetDifferences } from '../sheet-differences'
import { loadSheetMaterial, type SheetMaterial } from '../sheet-material'
import { SheetRevision } from '../sheet-revision'
import { checkSuccession } from '../check-succession'

const SubmitInput = z.object({
  ...actionInput,
  interview: Id,
  /** The frozen revision's hash, and its content as `buildSheetRevision` made it. */
  revision: Hash,
  content: SheetRevision,
  /** The revision that is amended with its content, both null for the first; and why. */
  supersedes: Hash.nullable(),
  superseded: SheetRevision.nullable(),
  reason: z.string().trim().max(5000),
})

/**
 * Hands in a score sheet by naming its frozen revision, which is stored before; a trainee's as practice, which
 * never counts. Refuses: `record.not-found`,
 * `grading.not-a-grader`, `interview.not-on-panel`, `sheet.not-a-rater`, `panel.recused`, `interview.not-attested`,
 * `sheet.already-submitted`, `sheet.unknown-revision`, `sheet.already-amended`, `sheet.reason-missing`,
 * `sheet.incomplete` (value `count`; `missingFromSheet` lists what), `sheet.changed-meanwhile` (the working
 * copy is no longer what was frozen), `sheet.nothing-changed`.
 */
export const submitSheet = defineCommand('sheet.submit', SubmitInput, async (records, input, { person }) => {
  const { action, interview, revision, content, supersedes, reason } = input
  const material = await loadSheetMaterial(records, { action, interview, rater: person })
  if (!material.ok) return material
  const allowed = await checkRater(records, material.value)
  if (!allowed.ok) return allowed
  const succession = await checkSuccession(records, { ...input, assessment: interview }, person)
  if (!succession.ok) return succession
  const missing = missingFromSheet(material.value)
  if (missing.length > 0) {
    const detail = missing.map(({ code }) => code).join(' ')
    return fail(new AppError('sheet.incomplete', detail, { count: missing.length }))
  }
  const { submittedAt } = content
  const now = sheetRevision(material.value, { submittedAt, supersedes, reason })
  if (canonicalJson(now) !== canonicalJson(content))
    return fail(new AppError('sheet.changed-meanwhile', interview))
  if (input.superseded !== null && sheetDifferences(input.superseded, content).length === 0) {
    return fail(new AppError('sheet.nothing-changed', interview))
  }
  return inAction(
    action,
    setFields(recordIds.submission(interview, revision, person), {
      revision,
      at: submittedAt,
      supersedes: supersedes ?? undefined,
      practice: isRater(material.value.raterRole) ? undefined : true,
    }),
  )
})

async function checkRater(records: RecordsReader, material: SheetMaterial): Promise<Result<undefined>> {
  const { rater, raterRole, interview, applicant } = material
  if (!writesSheet(raterRole)) return fail(new AppError('sheet.not-a-rater', raterRole))
  if ((await recusedFrom(records, applicant.id)).has(rater.id)) {
    return fail(new AppError('panel.recused', rater.id, { name: rater.name }))
  }
  // Of work that is graded under a number nobody can say whose it is not.
  if (interview.status === 'no-show' || material.technical !== undefined) return ok(undefined)
  const attestation = await findRecord(records, Attestation, recordIds.attestation(interview.id, rater.id))
  return attestation?.noConflict === true
    ? ok(undefined)
    : fail(new AppError('interview.not-attested', interview.id))
}
