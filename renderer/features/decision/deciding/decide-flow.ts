import { buildDecision, type Deciding } from '#shared/domain/decision/deciding/build-decision'
import type { DecisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { DECISION_REVISION_KIND } from '#shared/domain/decision/deciding/decision-revision'
import { decide } from '#shared/domain/decision/commands/decision-commands'
import { AppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import { now } from '../../../app/clock'
import { freezeAndStore } from '../../../app/freeze-and-store'
import type { Session } from '../../../app/session'

/**
 * Freezes a decision, stores it and names it; gives its revision. Until the last step nothing refers to it. Throws
 * `decision.not-yours` and what `decision.decide` refuses.
 */
export async function makeDecision(
  session: Pick<Session, 'data' | 'runner' | 'identity'>,
  basis: DecisionBasis,
  { action, role }: { readonly action: Id; readonly role: Id | null },
  deciding: Deciding,
): Promise<Hash> {
  const { data, runner, identity } = session
  const records = data.records.within(action)
  const place = { action, role, person: identity.person, decidedAt: now() }
  const content = await buildDecision(records, basis, place, deciding)
  if (content === undefined) throw new AppError('decision.not-yours', deciding.kind)
  const revision = await freezeAndStore(session, DECISION_REVISION_KIND, content)
  await runner.run(decide, { action, applicant: content.applicant.id, revision, content })
  return revision
}
