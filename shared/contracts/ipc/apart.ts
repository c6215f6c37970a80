import { z } from 'zod'
import { Apart, ApartContent, ApartDetails, SealedApart } from '../../domain/scheduling/apart/apart'
import { Id } from '../../kernel/ids'
import { channel } from './channel'

/** At most so many are opened in one call. */
export const MOST_OPENED = 200

export const apartChannels = {
  /** Seals what HR keeps apart of an applicant for the laptops of HR and the recovery key; only for HR. */
  'apart.seal': channel(
    z.object({ action: Id, applicant: Id, details: ApartDetails, seen: z.array(Id).max(100) }),
    Apart,
  ),
  /** Opens what this laptop may read; the others are null. */
  'apart.open': channel(
    z.object({
      action: Id,
      sealed: z.array(z.object({ applicant: Id, sealed: SealedApart })).max(MOST_OPENED),
    }),
    z.object({ opened: z.array(ApartContent.nullable()) }),
  ),
  /** What is to be sealed again, because HR's laptops are others now: sealed anew, to be kept. */
  'apart.reseal': channel(
    z.object({ action: Id }),
    z.object({ anew: z.array(Apart.extend({ applicant: Id })) }),
  ),
}
