import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { tellOpenings } from '../../scoring/opening/tell-openings'

/**
 * What is to be done before anything of a hiring action leaves this laptop: all that is typed is a change, and the
 * score sheets that everybody may read by now are opened.
 */
export async function beforeHandingOut(
  session: Pick<Session, 'data' | 'runner' | 'identity' | 'drafts'>,
  action: Id,
): Promise<void> {
  await session.drafts.commitAll()
  await tellOpenings(session, action)
}
