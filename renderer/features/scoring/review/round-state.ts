import type { ActionSettings } from '#shared/domain/preparation/hiring-action'
import type { DealSources } from '#shared/domain/scoring/review/deal-sources'
import type { ReviewLine } from '#shared/domain/scoring/review/round-reviews'
import type { Id } from '#shared/kernel/ids'

/** A round of résumé review as the person here may see it. */
export interface RoundState {
  readonly action: Id
  readonly sources: DealSources
  readonly lines: readonly ReviewLine[]
  /** Of roles and people. */
  readonly names: ReadonlyMap<Id, string>
  readonly settings: ActionSettings
  readonly person: Id
  readonly hr: boolean
}
