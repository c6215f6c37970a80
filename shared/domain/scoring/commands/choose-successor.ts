import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Hash, Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { isHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { sheetForks, withPractice } from '../submissions'
import { FIRST } from '../succession'

/**
 * Says which of two or more successors of one revision counts; the others are kept. By the rater or by HR.
 * Refuses: `sheet.not-yours-to-choose`, `sheet.no-fork`.
 */
export const chooseSuccessor = defineCommand(
  'sheet.choose-successor',
  z.object({ ...actionInput, assessment: Id, rater: Id, revision: Hash }),
  async (records, { action, assessment, rater, revision }, { person, now }) => {
    if (rater !== person && !(await isHr(records, action, person))) {
      return fail(new AppError('sheet.not-yours-to-choose', revision))
    }
    const forks = sheetForks(await withPractice(records, assessment, rater))
    const fork = forks.find(({ successors }) => successors.includes(revision))
    if (fork === undefined) return fail(new AppError('sheet.no-fork', revision))
    const record = recordIds.succession(assessment, rater, person)
    const field = `chosen/${fork.supersedes ?? FIRST}`
    return inAction(action, [{ record, field, value: { revision, at: now } }])
  },
)
