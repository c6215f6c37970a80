import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { requireHr } from '../../panel/hr'
import { recordIds } from '../../record-ids'
import { Applicant } from '../applicant'
import { Apart } from './apart'

/**
 * Keeps what HR sealed about an applicant; the command never sees what is inside. Refuses: `action.not-hr`,
 * `record.not-found`.
 */
export const keepApart = defineCommand(
  'apart.keep',
  z.object({ ...actionInput, applicant: Id, ...Apart.shape }),
  async (records, { action, applicant, ...sealed }, { person }) => {
    const hr = await requireHr(records, action, person)
    if (!hr.ok) return hr
    const found = await requireRecord(records, Applicant, recordIds.applicant(applicant))
    return found.ok ? inAction(action, setFields(recordIds.apart(applicant, person), sealed)) : found
  },
)
