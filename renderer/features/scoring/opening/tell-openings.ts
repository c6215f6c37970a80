import { tellOpenings as tell } from '#shared/domain/scoring/tell-openings'
import type { Id, RandomBytes } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

/** Makes and tells the keys of sealed score sheets, as far as that is due. Returns how many were told. */
export async function tellOpenings(
  { data, runner, identity }: Pick<Session, 'data' | 'runner' | 'identity'>,
  action: Id,
): Promise<number> {
  return tell(
    {
      records: () => Promise.resolve(data.records.within(action)),
      sealedKey: async (revision) => call('sealed.key', { action, revision }),
      run: async (command, input) => runner.run(command, input),
      random,
    },
    action,
    identity.person,
  )
}
