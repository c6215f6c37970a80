import { z } from 'zod'
import { AgeSecretKey } from '../../../kernel/age-keys'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction, inPrivate } from '../../define-command'
import { findRecord, notFound } from '../../find-record'
import { isHr, requireHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { findAssessment, type Assessment } from '../assessments'
import { Sealing } from '../opening'
import { allHaveSubmitted, isOpened } from '../openings-due'
import { withPractice, type SubmissionOf } from '../submissions'

const openingInput = { ...actionInput, assessment: Id, revision: Hash, key: AgeSecretKey }

/**
 * Keeps, for oneself alone, the one-time secret to which the sealed package of one's own submitted revision is
 * encrypted. Once kept it never changes. Refuses: `sheet.not-submitted`, `sheet.key-kept`.
 */
export const keepSealingKey = defineCommand(
  'sheet.keep-sealing-key',
  z.object(openingInput),
  async (records, { action, assessment, revision, key }, { person }) => {
    if ((await records.get(recordIds.submission(assessment, revision, person))) === undefined) {
      return fail(new AppError('sheet.not-submitted', revision))
    }
    const record = recordIds.sealing(assessment, revision, person)
    return (await findRecord(records, Sealing, record)) === undefined
      ? inPrivate(action, setFields(record, { key }))
      : fail(new AppError('sheet.key-kept', revision))
  },
)

/**
 * Tells everybody the key of a revision, by its rater or by HR, once every rater has submitted. Refuses:
 * `record.not-found`, `sheet.not-submitted`, `sheet.not-yours-to-open`, `sheet.wrong-key`,
 * `sheet.already-open`, `sheet.others-not-submitted`.
 */
export const openSheet = defineCommand(
  'sheet.open',
  z.object(openingInput),
  async (records, input, { person, now }) => {
    const { action, assessment, revision, key } = input
    const sheet = await closedSheet(records, input)
    if (!sheet.ok) return sheet
    if (sheet.value.submission.id !== person && !(await isHr(records, action, person))) {
      return fail(new AppError('sheet.not-yours-to-open', revision))
    }
    return (await allHaveSubmitted(records, action, sheet.value.assessment, sheet.value.submissions))
      ? inAction(action, setFields(recordIds.opening(assessment, revision), { key, at: now }))
      : fail(new AppError('sheet.others-not-submitted', assessment))
  },
)

/**
 * HR opens a revision although not every rater has submitted, and says why. Refuses: `action.not-hr`,
 * `record.not-found`, `sheet.not-submitted`, `sheet.wrong-key`, `sheet.already-open`.
 */
export const openSheetEarly = defineCommand(
  'sheet.open-early',
  z.object({ ...openingInput, reason: z.string().trim().min(1).max(2000) }),
  async (records, input, { person, now }) => {
    const { action, assessment, revision, key, reason } = input
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const sheet = await closedSheet(records, input)
    if (!sheet.ok) return sheet
    const early = { by: person, reason }
    return inAction(action, setFields(recordIds.opening(assessment, revision), { key, at: now, early }))
  },
)

interface ClosedSheet {
  readonly assessment: Assessment
  readonly submission: SubmissionOf
  readonly submissions: readonly SubmissionOf[]
}

async function closedSheet(
  records: RecordsReader,
  {
    assessment: id,
    revision,
    key,
  }: { readonly assessment: Id; readonly revision: Hash; readonly key: string },
): Promise<Result<ClosedSheet>> {
  const assessment = await findAssessment(records, id)
  if (assessment === undefined) return notFound(id)
  const submissions = await withPractice(records, id)
  const submission = submissions.find((one) => one.revision === revision)
  if (submission === undefined) return fail(new AppError('sheet.not-submitted', revision))
  const kept = await findRecord(records, Sealing, recordIds.sealing(id, revision, submission.id))
  if (kept !== undefined && kept.key !== key) return fail(new AppError('sheet.wrong-key', revision))
  return (await isOpened(records, id, revision))
    ? fail(new AppError('sheet.already-open', revision))
    : ok({ assessment, submission, submissions })
}
