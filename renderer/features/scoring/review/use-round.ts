import { useCallback } from 'react'
import type { RoundState } from '#shared/domain/scoring/review/dealt-round'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useListed, useLive } from '../../../data/use-live'

/** Reads a round at once, on a thread of its own: hundreds of reviews are a few queries, and what was frozen is read once. */
export function useRound(action: Id, round: Id): RoundState | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const read = useCallback(
    async () => data.worker.ask('reviewRound', { action, round, person }),
    [data, action, round, person],
  )
  // A frozen review may come later than the record that names it.
  const revisions = useLive(async () => data.revisions(), [data])
  return useListed(data.records, action, read, revisions ?? null)
}
