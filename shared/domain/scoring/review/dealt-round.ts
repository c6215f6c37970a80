import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll } from '../../find-record'
import { isHr } from '../../panel/hr'
import { ActionSettings, HiringAction, Role } from '../../preparation/hiring-action'
import { recordIds } from '../../record-ids'
import { loadDealSources, type DealSources } from './deal-sources'
import type { ReviewLine, SeatLine } from './round-reviews'

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

/** A round whose applicants are dealt to people, as the person here may see it. */
export interface DealtRound {
  readonly action: Id
  readonly sources: DealSources
  /** Of roles and people. */
  readonly names: ReadonlyMap<Id, string>
  readonly settings: ActionSettings
  readonly person: Id
  readonly hr: boolean
}

/** With who has what, and how far they are. */
export interface SeatedRound<Line extends SeatLine<unknown>> extends DealtRound {
  readonly lines: readonly Line[]
}

/** A round of résumé review. */
export type RoundState = SeatedRound<ReviewLine>

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
