import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { newestSubmissions, submissionsFor } from '../submissions'

/**
 * HR gives a submitted score sheet or résumé review back to its rater, who answers with an amendment. Refuses: `action.not-hr`,
 * `sheet.not-submitted`, `sheet.superseded`.
 */
export const returnSheet = defineCommand(
  'sheet.return',
  z.object({ ...actionInput, assessment: Id, revision: Hash, reasons: z.string().trim().min(1).max(5000) }),
  async (records, { action, assessment, revision, reasons }, { person, now }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const submissions = await submissionsFor(records, assessment)
    if (!submissions.some((one) => one.revision === revision)) {
      return fail(new AppError('sheet.not-submitted', revision))
    }
    return newestSubmissions(submissions).some((one) => one.revision === revision)
      ? inAction(action, setFields(recordIds.sheetReturn(assessment, revision, person), { reasons, at: now }))
      : fail(new AppError('sheet.superseded', revision))
  },
)
