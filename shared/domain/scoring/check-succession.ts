import { AppError } from '../../kernel/app-error'
import type { Hash, Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { withPractice } from './submissions'

/** What is handed in, and what it amends with its content and why: null, null and empty for the first. */
export interface HandedIn {
  readonly assessment: Id
  readonly supersedes: Hash | null
  readonly superseded: object | null
  readonly reason: string
}

/**
 * Whether a person may hand this in after what they handed in before. Refuses: `sheet.already-submitted`,
 * `sheet.unknown-revision`, `sheet.already-amended`, `sheet.reason-missing`.
 */
export async function checkSuccession(
  records: RecordsReader,
  { assessment, supersedes, superseded, reason }: HandedIn,
  rater: Id,
): Promise<Result<undefined>> {
  const submissions = await withPractice(records, assessment, rater)
  if (supersedes === null) {
    return submissions.length === 0
      ? ok(undefined)
      : fail(new AppError('sheet.already-submitted', assessment))
  }
  if (superseded === null || !submissions.some(({ revision }) => revision === supersedes)) {
    return fail(new AppError('sheet.unknown-revision', supersedes))
  }
  if (submissions.some((submission) => submission.supersedes === supersedes)) {
    return fail(new AppError('sheet.already-amended', supersedes))
  }
  return reason === '' ? fail(new AppError('sheet.reason-missing', assessment)) : ok(undefined)
}
