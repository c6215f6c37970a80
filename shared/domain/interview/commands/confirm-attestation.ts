import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { recusedFrom } from '../../panel/recusals'
import { recordIds } from '../../record-ids'
import { requirePanelPlace } from '../panel-place'

/**
 * A panel member says before an interview whether they have a conflict of interest with the applicant. With
 * one they are recused from that applicant in the same change. Refuses: `record.not-found`,
 * `interview.not-on-panel`, `panel.recused` (who was recused before cannot confirm the contrary).
 */
export const confirmAttestation = defineCommand(
  'attestation.confirm',
  z.object({
    ...actionInput,
    interview: Id,
    noConflict: z.boolean(),
    /** Why there is a conflict; kept with the recusal. */
    reason: z.string().trim().max(2000),
  }),
  async (records, { action, interview, noConflict, reason }, { person, now }) => {
    const place = await requirePanelPlace(records, interview, person)
    if (!place.ok) return place
    const { applicant } = place.value.interview
    const attestation = setFields(recordIds.attestation(interview, person), { noConflict, at: now })
    if (!noConflict) {
      const recusal = { reason, decidedBy: '', at: now, deleted: false }
      return inAction(action, [...attestation, ...setFields(recordIds.recusal(applicant, person), recusal)])
    }
    if ((await recusedFrom(records, applicant)).has(person)) {
      const name = (await records.get(recordIds.person(action, person)))?.values['name']
      return fail(new AppError('panel.recused', person, { name: typeof name === 'string' ? name : '' }))
    }
    return inAction(action, attestation)
  },
)
