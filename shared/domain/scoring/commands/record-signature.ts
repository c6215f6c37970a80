import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { recordIds } from '../../record-ids'
import { SheetSignature } from '../score-sheet'

/**
 * Names the files that a signing made of one's own submitted revision. Refuses: `sheet.not-submitted`,
 * `sheet.already-signed`.
 */
export const recordSignature = defineCommand(
  'sheet.record-signature',
  z.object({ ...actionInput, interview: Id, signature: SheetSignature }),
  async (records, { action, interview, signature }, { person }) => {
    const { revision } = signature
    if ((await records.get(recordIds.submission(interview, revision, person))) === undefined) {
      return fail(new AppError('sheet.not-submitted', revision))
    }
    const record = recordIds.signature(interview, revision, person)
    return (await records.get(record)) === undefined
      ? inAction(action, setFields(record, SheetSignature.parse(signature)))
      : fail(new AppError('sheet.already-signed', revision))
  },
)
