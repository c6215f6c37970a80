import { isHr } from '#shared/domain/panel/hr'
import { isUnheardOf } from '#shared/domain/panel/laptop-proof'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { resealApart } from '../../scheduling/apart/reseal-apart'
import { confirmOwnLaptop } from '../laptops/confirm-own-laptop'
import { tellOpenings } from '../../scoring/opening/tell-openings'

type HandingOut = Pick<Session, 'data' | 'device' | 'runner' | 'identity' | 'drafts'>

/**
 * What is to be done before anything of a hiring action leaves this laptop: all that is typed is a change, HR's own
 * first laptop has confirmed itself, and the score sheets that everybody may read by now are opened.
 */
export async function beforeHandingOut(session: HandingOut, action: Id): Promise<void> {
  await beforeOpening(session, action)
  await tellOpenings(session, action)
}

/** The same without the opening, for an exchange, which opens by itself. */
export async function beforeOpening(session: HandingOut, action: Id): Promise<void> {
  await session.drafts.commitAll()
  const records = session.data.records.within(action)
  if (await isUnheardOf(records, action, session.device)) return
  if (await isHr(records, action, session.identity.person)) await confirmOwnLaptop(session, action)
  await resealApart(session, action)
}
