import { z } from 'zod'
import { AgeSecretKey } from '../../kernel/age-keys'
import { Closing } from '../../domain/preparation/hiring-action'
import { Hash, Id } from '../../kernel/ids'
import { channel } from './channel'
import { ExchangeReport } from './exchange-report'

/** The exchange folder of a hiring action on this laptop, and how the last exchange went. */
export const ExchangePlace = z.object({
  folder: z.string(),
  last: ExchangeReport.nullable(),
  /** What a laptop that left the folder told of the closing of the hiring action, where the records here lack it. */
  told: Closing.nullable(),
})
export type ExchangePlace = Readonly<z.infer<typeof ExchangePlace>>

const OfAction = z.object({ action: Id })

const Sealed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), key: AgeSecretKey }),
  z.object({ kind: z.enum(['closed', 'none']) }),
])

export const exchangeChannels = {
  /** Null until a folder was chosen. */
  'exchange.place': channel(OfAction, z.object({ place: ExchangePlace.nullable() })),
  /** Asks for a folder and makes it the exchange folder of the hiring action. Null when none was chosen. */
  'exchange.choose-folder': channel(OfAction, z.object({ place: ExchangePlace.nullable() })),
  /** Hands out and takes in. One at a time; a second call while one runs is refused. */
  'exchange.run': channel(OfAction, ExchangeReport),
  /** Ends the exchange that runs, if one does. */
  'exchange.cancel': channel(z.object({}), z.object({})),
  /** The keys of score sheets that are sealed to this laptop, as their rater's or HR's: so that they can be told. */
  'sealed.keys': channel(
    z.object({ action: Id, revisions: z.array(Hash).max(1000) }),
    z.object({ keys: z.array(z.object({ revision: Hash, sealed: Sealed })) }),
  ),
}
