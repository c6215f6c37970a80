import { type SealedKey, tellOpenings as tell } from '#shared/domain/scoring/tell-openings'
import type { Hash, Id, RandomBytes } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'

/** As `sealed.keys` takes them at once. */
const AT_ONCE = 1000
const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

/** Opens the score sheets that everybody may read by now, from the window. Returns how many. */
export async function tellOpenings(
  { data, runner, identity }: Pick<Session, 'data' | 'runner' | 'identity'>,
  action: Id,
): Promise<number> {
  const { person } = identity
  return tell({
    action,
    keyless: async () => data.worker.ask('keylessSheets', { action, person }),
    due: async () => data.worker.ask('openings', { action, person }),
    run: async (command, input) => runner.run(command, input),
    sealedKeys: async (revisions) => {
      const found = new Map<Hash, SealedKey>()
      for (let from = 0; from < revisions.length; from += AT_ONCE) {
        const asked = revisions.slice(from, from + AT_ONCE)
        const { keys } = await call('sealed.keys', { action, revisions: asked })
        for (const { revision, sealed } of keys) found.set(revision, sealed)
      }
      return found
    },
    random,
  })
}
