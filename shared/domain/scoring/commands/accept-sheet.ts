import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { isOpened } from '../openings-due'
import { newestSubmissions, submissionsFor } from '../submissions'

/**
 * HR has checked a submitted score sheet, or takes that back. Nobody checks their own. Refuses: `action.not-hr`,
 * `sheet.not-submitted`, `sheet.superseded`, `sheet.own-check`, `sheet.not-open`.
 */
export const acceptSheet = defineCommand(
  'sheet.accept',
  z.object({ ...actionInput, assessment: Id, revision: Hash, accepted: z.boolean() }),
  async (records, { action, assessment, revision, accepted }, { person, now }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const submissions = await submissionsFor(records, assessment)
    const submission = submissions.find((one) => one.revision === revision)
    if (submission === undefined) return fail(new AppError('sheet.not-submitted', revision))
    if (!newestSubmissions(submissions).includes(submission)) {
      return fail(new AppError('sheet.superseded', revision))
    }
    if (submission.id === person) return fail(new AppError('sheet.own-check', revision))
    if (!(await isOpened(records, assessment, revision))) {
      return fail(new AppError('sheet.not-open', revision))
    }
    return inAction(
      action,
      setFields(recordIds.sheetCheck(assessment, revision, person), { accepted, at: now }),
    )
  },
)
