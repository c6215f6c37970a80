import { actionChain, recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { DraftTarget } from '../../../commands/draft-keeper'

/** The fields of a debrief that one person types into. */
export interface DebriefTargets {
  readonly notes: DraftTarget
  readonly reason: (competency: Id) => DraftTarget
  readonly words: (competency: Id) => DraftTarget
}

export function debriefTargets(action: Id, interview: Id, person: Id): DebriefTargets {
  const chain = actionChain(action)
  const debrief = recordIds.debrief(interview, person)
  const dissent = recordIds.dissent(interview, person)
  return {
    notes: { chain, record: debrief, field: 'notes' },
    reason: (competency) => ({ chain, record: debrief, field: `reason/${competency}` }),
    words: (competency) => ({ chain, record: dissent, field: `words/${competency}` }),
  }
}
