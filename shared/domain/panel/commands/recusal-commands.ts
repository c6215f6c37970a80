import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findEach, notFound } from '../../find-record'
import { recordIds } from '../../record-ids'
import { sameApplicants } from '../../same-applicant'
import { Recusal } from '../person'

const recusalInput = { ...actionInput, applicant: Id }

/**
 * The person who runs it recuses themselves from one applicant; nobody can do it for another. From then on
 * no command puts them on a panel for that applicant. Refuses: `record.not-found`.
 */
export const declareRecusal = defineCommand(
  'recusal.declare',
  z.object({
    ...recusalInput,
    reason: z.string().trim().max(2000),
    /** Who decided, where it was not the person alone. */
    decidedBy: z.string().trim().max(200),
  }),
  async (records, { action, applicant, reason, decidedBy }, { person, now }) => {
    if ((await records.get(recordIds.applicant(applicant))) === undefined) {
      return notFound(recordIds.applicant(applicant))
    }
    const record = recordIds.recusal(applicant, person)
    return inAction(action, setFields(record, { reason, decidedBy, at: now, deleted: false }))
  },
)

/** Takes back one's own recusal, declared by mistake, from every entry of an applicant. Refuses: `record.not-found`. */
export const withdrawRecusal = defineCommand(
  'recusal.withdraw',
  z.object(recusalInput),
  async (records, { action, applicant }, { person }) => {
    const entries = (await sameApplicants(records)).all(applicant)
    const own = await findEach(
      records,
      Recusal,
      entries.map((entry) => recordIds.recusal(entry, person)),
    )
    if (own.length === 0) return notFound(recordIds.recusal(applicant, person))
    const views = await Promise.all(
      entries.map(async (entry) => records.get(recordIds.recusal(entry, person))),
    )
    return inAction(
      action,
      views.flatMap((view) => (view === undefined ? [] : setFields(view.id, { deleted: true }))),
    )
  },
)
