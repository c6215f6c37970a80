import { useState } from 'react'
import { decisionContent, type DecisionRevision } from '#shared/domain/decision/deciding/decision-revision'
import { decisionsFor } from '#shared/domain/decision/deciding/build-decision'
import type { DecisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import type { StandingDecision } from '#shared/domain/decision/deciding/decisions'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { FrozenContents } from '../../../data/frozen-contents'
import { useLive } from '../../../data/use-live'

/** A decision that stands, with what it says; undefined where its file is not on this laptop. */
export interface DecidedBefore {
  readonly named: StandingDecision
  readonly content: DecisionRevision | undefined
}

export interface DecidingView {
  /** Undefined where there is nothing to decide on, or who works here may not see it. */
  readonly basis: DecisionBasis | undefined
  /** More than one where two decided without knowing of each other. */
  readonly decided: readonly DecidedBefore[]
}

/** What a decision on an applicant for a role rests on, and what was decided before; undefined while it is read. */
export function useDeciding(action: Id, applicant: Id, role: Id | null): DecidingView | undefined {
  const { data, identity } = useSession()
  const [contents] = useState(() => new FrozenContents(data.files, decisionContent))
  const { person } = identity
  return useLive(async () => {
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    const basis = await data.worker.ask('decisionBasis', { action, viewer: person, applicant, role })
    const stands = await decisionsFor(data.records.within(action), applicant, role)
    const decided = await Promise.all(
      stands.map(async (named) => ({ named, content: await contents.of(named.revision) })),
    )
    return { basis, decided }
  }, [data, action, applicant, role, person, contents])
}
