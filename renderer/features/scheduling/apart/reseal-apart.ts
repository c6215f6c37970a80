import { isHr } from '#shared/domain/panel/hr'
import { keepApart } from '#shared/domain/scheduling/apart/keep-apart'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

/** Before anything leaves this laptop: what HR keeps apart is sealed again where HR's laptops are others now. */
export async function resealApart(
  { data, runner, identity }: Pick<Session, 'data' | 'runner' | 'identity'>,
  action: Id,
): Promise<void> {
  if ((await data.records.countOf(action, 'apart')) === 0) return
  if (!(await isHr(data.records.within(action), action, identity.person))) return
  const { anew } = await call('apart.reseal', { action })
  for (const { applicant, ...sealed } of anew) await runner.run(keepApart, { action, applicant, ...sealed })
}
