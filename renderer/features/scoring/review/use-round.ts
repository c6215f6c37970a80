import { useCallback, useState } from 'react'
import { findRecord, readAll } from '#shared/domain/find-record'
import { isHr } from '#shared/domain/panel/hr'
import { ActionSettings, HiringAction, Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { loadDealSources } from '#shared/domain/scoring/review/deal-sources'
import { roundReviews } from '#shared/domain/scoring/review/round-reviews'
import type { Hash, Id } from '#shared/kernel/ids'
import type { RecordsReader } from '#shared/log/records'
import { Snapshot } from '#shared/log/snapshot'
import { useSession } from '../../../app/session'
import { reviewContent } from '#shared/domain/scoring/review/review-revision'
import { FrozenContents } from '../../../data/frozen-contents'
import { useListed, useLive } from '../../../data/use-live'
import type { LocalData } from '../../../data/local-data'
import type { DealtRound, RoundState } from './round-state'

/** The kinds of records that a round whose applicants are dealt hangs on. */
export const DEALT_KINDS = [
  'action',
  'role',
  'round',
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
  const read = useCallback(async () => {
    const records = await snapshotOf(data, action, DEALT_KINDS)
    const contentOf = async (revision: Hash) => contents.of(revision)
    return {
      ...(await readDealtRound(records, { action, round, person })),
      lines: await roundReviews(records, { action, round, viewer: person, contentOf }),
    }
  }, [data, contents, action, round, person])
  // A frozen review may come later than the record that names it.
  const revisions = useLive(async () => data.revisions(), [data])
  return useListed(data.records, action, read, revisions ?? null)
}

/** The records of these kinds in a hiring action, at this moment. */
export async function snapshotOf(
  data: LocalData,
  action: Id,
  kinds: readonly string[],
): Promise<RecordsReader> {
  const views = await Promise.all(kinds.map(async (kind) => data.records.ofAction(action, kind)))
  return new Snapshot(views.flat())
}

/** What a round is dealt by, and what its people and roles are called. */
export async function readDealtRound(
  records: RecordsReader,
  { action, round, person }: { readonly action: Id; readonly round: Id; readonly person: Id },
): Promise<DealtRound> {
  const sources = await loadDealSources(records, action, round)
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  const roles = readAll(Role, await records.list('role/'))
  return {
    action,
    sources,
    names: new Map([...roles, ...sources.people].map(({ id, name }) => [id, name])),
    settings: found?.settings ?? ActionSettings.parse({}),
    person,
    hr: await isHr(records, action, person),
  }
}
