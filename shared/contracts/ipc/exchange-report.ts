import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { RecordId } from '../../log/change'

const Values = z.record(z.string(), z.union([z.string(), z.number()]))

/** Why something did not come in or go out: the key of a message under `error.` and its values. */
const ExchangeProblem = z.object({ code: z.string(), values: Values })
export type ExchangeProblem = Readonly<z.infer<typeof ExchangeProblem>>

/** What came from one laptop. */
const TakenIn = z.object({
  device: Id,
  /** Who wrote the changes. */
  people: z.array(Id),
  changes: z.int(),
  /** The records that the changes are about, at most `MOST_RECORDS` of them. */
  records: z.array(RecordId),
  recordCount: z.int(),
})
export type TakenIn = Readonly<z.infer<typeof TakenIn>>

/** A file of the folder that was not taken in; it is tried again at the next exchange. */
const HeldBack = ExchangeProblem.extend({ device: Id, file: z.string() })
export type HeldBack = Readonly<z.infer<typeof HeldBack>>

/** What one exchange did. */
export const ExchangeReport = z.object({
  at: Instant,
  folder: z.string(),
  /** What this laptop handed out; null when nothing was new. */
  written: z.object({ changes: z.int(), bytes: z.int(), sha256: Hash }).nullable(),
  taken: z.array(TakenIn),
  held: z.array(HeldBack),
  /** What stopped it, if anything did; what was taken in before stays. */
  stopped: ExchangeProblem.nullable(),
})
export type ExchangeReport = Readonly<z.infer<typeof ExchangeReport>>

export const MOST_RECORDS = 1000
