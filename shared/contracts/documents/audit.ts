import type { ActionFacts, PaperSize } from './facts'

/** One field that somebody set, in words. */
export interface AuditLine {
  /** Date, time and zone, by the laptop's own clock. */
  readonly when: string
  readonly person: string
  /** The laptop and the number of the change in its chain. */
  readonly laptop: string
  readonly record: string
  readonly field: string
  readonly before: string
  readonly after: string
  /** That it has no effect, where that is so; else empty. */
  readonly remark: string
}

/** The end of a laptop's chain: an outside witness of everything before it. */
export interface ChainWitness {
  readonly laptop: string
  readonly number: number
  readonly hash: string
}

/** The history of a hiring action, or the part of it that was asked for. */
export interface AuditModel {
  readonly paper: PaperSize
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** The same as date, time and zone. */
  readonly made: string
  readonly action: ActionFacts
  /** What was asked for: label and value. Empty when the whole history is here. */
  readonly filters: readonly { readonly label: string; readonly value: string }[]
  readonly lines: readonly AuditLine[]
  readonly witnesses: readonly ChainWitness[]
}
