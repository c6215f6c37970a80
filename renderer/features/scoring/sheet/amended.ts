import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash } from '#shared/kernel/ids'

/** The version that an amendment starts from. */
export interface Amended {
  readonly supersedes: Hash
  readonly content: SheetRevision
}
