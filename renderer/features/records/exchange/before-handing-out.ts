import { isHr } from '#shared/domain/panel/hr'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { confirmOwnLaptop } from '../laptops/confirm-own-laptop'
import { tellOpenings } from '../../scoring/opening/tell-openings'

/**
 * What is to be done before anything of a hiring action leaves this laptop: all that is typed is a change, HR's own
 * laptop has confirmed itself, and the score sheets that everybody may read by now are opened.
 */
export async function beforeHandingOut(
  session: Pick<Session, 'data' | 'runner' | 'identity' | 'drafts'>,
  action: Id,
): Promise<void> {
  await session.drafts.commitAll()
  const records = session.data.records.within(action)
  if (await isHr(records, action, session.identity.person)) await confirmOwnLaptop(session, action)
  await tellOpenings(session, action)
}
