import type { Json } from '../../kernel/canonical'
import type { Hash, Id } from '../../kernel/ids'
import { instantFromMs, type Instant } from '../../kernel/time'
import type { RecordId } from '../../log/change'
import type { FieldValue } from '../../log/fold'
import type { Screening } from '../scheduling/screening'
import type { ScheduleWarning } from '../scheduling/schedule'

/** One of the values that were set without knowledge of each other. */
export interface ConflictSide {
  /** The change that set it; `conflict.choose` names it. */
  readonly change: Hash
  /** Absent once it was erased. */
  readonly value?: Json
  readonly actor: Id
  readonly device: Id
  /** By the laptop's own clock. */
  readonly at: Instant
}

/** What a person must decide after a merge. `id` stays the same as long as the matter does. */
export type ToResolve =
  /** Two or more values of a field. Resolved by `conflict.choose`. The first is the one that shows. */
  | {
      readonly kind: 'field'
      readonly id: string
      readonly record: RecordId
      readonly field: string
      readonly sides: readonly ConflictSide[]
    }
  /** Two or more successors of one revision of a sheet. Resolved by `sheet.choose-successor`. */
  | {
      readonly kind: 'fork'
      readonly id: string
      readonly assessment: Id
      readonly rater: Id
      readonly successors: readonly { readonly revision: Hash; readonly at: Instant }[]
    }
  /** Something that no plan allows. Resolved by changing the interview that it names. */
  | { readonly kind: 'schedule'; readonly id: string; readonly warning: ScheduleWarning }
  /** Deleted by one, edited or used since by another. Resolved by `conflict.decide-deletion`. */
  | {
      readonly kind: 'deleted'
      readonly id: string
      readonly record: RecordId
      readonly deletion: ConflictSide
      /** What was edited later than the deletion; empty where only other records use it. */
      readonly edited: readonly { readonly field: string; readonly side: ConflictSide }[]
      readonly usedBy: readonly RecordId[]
    }
  /** Two applicants with one number, entered on two laptops. Resolved by changing or deleting one. */
  | {
      readonly kind: 'same-number'
      readonly id: string
      readonly number: string
      readonly applicants: readonly Id[]
    }
  /**
   * Two or more versions of a round's guide with one number; the first is the one that shows. Resolved by
   * `guide.choose-version`, or by publishing a further version.
   */
  | {
      readonly kind: 'published-twice'
      readonly id: string
      readonly round: Id
      readonly version: number
      readonly guides: readonly { readonly guide: Id; readonly side: ConflictSide }[]
      /** Those to come, which take what is chosen. */
      readonly interviews: readonly Id[]
    }
  /** One applicant whose résumé was dealt under two entries; the first review counts. Resolved by `review.choose`. */
  | {
      readonly kind: 'reviewed-twice'
      readonly id: string
      readonly applicant: Id
      readonly round: Id
      readonly reviews: readonly {
        readonly review: Id
        readonly entry: Id
        readonly dealtAt: Instant
        readonly seats: readonly { readonly person: Id; readonly submitted: boolean }[]
      }[]
    }
  /** One applicant of whom one entry passed and another was screened out; the first counts. Resolved by `screening.set`. */
  | {
      readonly kind: 'screened-differently'
      readonly id: string
      readonly applicant: Id
      readonly words: readonly {
        readonly entry: Id
        readonly screening: Screening
        readonly side: ConflictSide
      }[]
    }

/** A value of a field as a side. */
export function sideOf({ change, value, actor, device, clock }: FieldValue): ConflictSide {
  const side = { change, actor, device, at: instantFromMs(clock[0]) }
  return value === undefined ? side : { ...side, value }
}
