import type { ActionSettings } from '#shared/domain/preparation/hiring-action'
import type { DealSources } from '#shared/domain/scoring/review/deal-sources'
import type { ReviewLine, SeatLine } from '#shared/domain/scoring/review/round-reviews'
import type { Id } from '#shared/kernel/ids'

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
