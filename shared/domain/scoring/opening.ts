import { z } from 'zod'
import { AgeSecretKey } from '../../kernel/age-keys'
import { Id, type Hash } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { partsOf } from '../../log/record-id'
import { readAs } from '../../log/read-as'
import type { RecordsReader } from '../../log/records'

/**
 * Record `sealing/<interview>/<revision>/@<rater>` of the private chain: the secret of the one-time key to
 * which the sealed package of one's own revision is encrypted.
 */
export const Sealing = z.object({ key: AgeSecretKey })

/**
 * Record `opening/<interview>/<revision>`: the key is told, so that everybody can read the revision. `early`
 * where HR did not wait for the other raters.
 */
export const Opening = z.object({
  key: AgeSecretKey,
  at: Instant,
  early: z.object({ by: Id, reason: z.string() }).nullable().default(null),
})
export type Opening = Readonly<z.infer<typeof Opening>>

/** By revision, the openings that everybody of a hiring action can see. */
export async function openings(records: RecordsReader): Promise<ReadonlyMap<Hash, Opening>> {
  return new Map(
    (await records.list('opening/')).flatMap((view) => {
      const opening = readAs(Opening, view)
      return opening === undefined ? [] : [[partsOf(view.id)[1] ?? '', opening] as const]
    }),
  )
}
