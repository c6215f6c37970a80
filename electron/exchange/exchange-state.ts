import { z } from 'zod'
import { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { Closing } from '#shared/domain/preparation/hiring-action'
import { Hash, Id } from '#shared/kernel/ids'

const Head = z.object({ number: z.int().min(1), hash: Hash })
const Segment = z.strictObject({
  number: z.int().min(1),
  sha256: Hash,
  /** How long the file is; not known of what an older version wrote. */
  bytes: z.int().min(0).optional(),
})

/** What a laptop remembers of the exchange of one hiring action, in a small file of the profile. */
export const ExchangeState = z.strictObject({
  v: z.literal(1),
  action: Id,
  folder: z.string(),
  library: Id,
  /** What this laptop wrote; null before the first segment. */
  written: z
    .strictObject({
      /** The id that this laptop had then: after it was renewed, all of its work is to be written again. */
      device: Id,
      /** Noted before a segment appears under its name, so that none of ours is ever taken for another's. */
      segments: z.array(Segment),
      /** Of these, the ones that were gone from the folder or cut short once: ours still, and not missed again. */
      missed: z.array(Hash),
      head: Head,
      recipients: z.array(z.string()),
      /** To whom one's own sealed score sheets were encrypted in it. */
      sealedFor: z.array(z.string()).default([]),
    })
    .nullable(),
  /** Up to where the lengths of the older ones were looked at; the next exchange goes on from there. */
  looked: z.int().min(0).default(0),
  /** What this laptop wrote under ids that it had before. */
  earlier: z.array(z.strictObject({ device: Id, segments: z.array(Segment) })).default([]),
  /** The one segment that stays when this laptop leaves the folder: it tells the others of the closing. */
  closing: Segment.nullable().default(null),
  /** What a laptop that left told of the closing, where its changes before that are not here. */
  told: Closing.nullable().default(null),
  /** The segments of each device that were taken in, by their hashes. */
  taken: z.record(Id, z.array(Hash)),
  last: ExchangeReport.nullable(),
})
export type ExchangeState = Readonly<z.infer<typeof ExchangeState>>

export function freshState(place: Pick<ExchangeState, 'action' | 'folder' | 'library'>): ExchangeState {
  return {
    v: 1,
    ...place,
    written: null,
    looked: 0,
    earlier: [],
    closing: null,
    told: null,
    taken: {},
    last: null,
  }
}
