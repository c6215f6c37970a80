import { useCallback, useState } from 'react'
import { findRecord, readAll } from '#shared/domain/find-record'
import { isHr } from '#shared/domain/panel/hr'
import { ActionSettings, HiringAction, Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { loadDealSources } from '#shared/domain/scoring/review/deal-sources'
import { roundReviews } from '#shared/domain/scoring/review/round-reviews'
import type { Id } from '#shared/kernel/ids'
import { Snapshot } from '#shared/log/snapshot'
import { useSession } from '../../../app/session'
import { reviewContent } from '#shared/domain/scoring/review/review-revision'
import { FrozenContents } from '../../../data/frozen-contents'
import { useListed, useLive } from '../../../data/use-live'
import type { RoundState } from './round-state'

/** The kinds of records that a round of résumé review hangs on. */
const KINDS = [
  'action',
  'role',
  'person',
  'recusal',
  'applicant',
  'screening',
  'same-as',
  'interview',
  'deal',
  'review',
  'submission',
  'succession',
  'opening',
  'return',
] as const

/** Reads a round at once: hundreds of reviews are a few queries, and what was frozen is read once. */
export function useRound(action: Id, round: Id): RoundState | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const [contents] = useState(() => new FrozenContents(data.files, reviewContent))
  const { records: all } = data
  const read = useCallback(async () => {
    const views = await Promise.all(KINDS.map(async (kind) => all.ofAction(action, kind)))
    const records = new Snapshot(views.flat())
    const sources = await loadDealSources(records, action, round)
    const found = await findRecord(records, HiringAction, recordIds.action(action))
    return {
      action,
      sources,
      lines: await roundReviews(records, {
        action,
        round,
        viewer: person,
        contentOf: async (revision) => contents.of(revision),
      }),
      names: new Map(
        [...readAll(Role, await records.list('role/')), ...sources.people].map(({ id, name }) => [id, name]),
      ),
      settings: found?.settings ?? ActionSettings.parse({}),
      person,
      hr: await isHr(records, action, person),
    }
  }, [all, contents, action, round, person])
  // A frozen review may come later than the record that names it.
  const level = useLive(async () => data.level(), [data])
  return useListed(all, action, read, level)
}
