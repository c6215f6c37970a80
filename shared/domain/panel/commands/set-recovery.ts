import { z } from 'zod'
import { AgeRecipient } from '../../../kernel/age-keys'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { recordIds } from '../../record-ids'
import { requireHr } from '../hr'

/**
 * Names the agency's recovery key, to which everything encrypted of the action goes from now on. Only its
 * public part: the secret one is kept elsewhere. Refuses: `action.not-hr`.
 */
export const setRecovery = defineCommand(
  'recovery.set',
  z.object({ ...actionInput, recipient: AgeRecipient, name: z.string().trim().min(1).max(200) }),
  async (records, { action, recipient, name }, { person, now }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const record = recordIds.recovery(action)
    return inAction(action, [{ record, field: 'key', value: { recipient, name, at: now } }])
  },
)
