import type { NamedChange } from '#shared/log/change'
import type { Services } from '../app/services'
import type { ChannelName, ResponseOf } from '#shared/contracts/ipc/contract'
import type { Handlers } from './handle'

type StoredChange = ResponseOf<'journal.read'>['changes'][number]

/** The journal and the drafts, as they are. */
export function journalHandlers({
  journal,
  drafts,
}: Services): Pick<Handlers, Extract<ChannelName, `journal.${string}` | `drafts.${string}`>> {
  return {
    'journal.state': () => Promise.resolve(journal.state()),
    'journal.append': async (request) => {
      const answer = await journal.append(request)
      return answer.kind === 'stale' ? answer : { kind: 'appended', change: stored(answer.change) }
    },
    'journal.read': async ({ chain, device, after, limit }) => {
      const { changes, more } = await journal.read(chain, device, after, limit)
      return { changes: changes.map(stored), more }
    },
    'journal.restore': async ({ changes }) => ({ restored: await journal.restore(changes) }),
    'journal.accept-losses': async () => ({ lost: await journal.acceptLosses() }),
    'journal.verify': async () => journal.verifyAll(),
    'drafts.put': async (draft) => {
      await drafts.put(draft)
      return {}
    },
    'drafts.list': async () => drafts.list(),
    'drafts.discard': async (key) => {
      await drafts.discard(key)
      return {}
    },
  }
}

/** A change as the contract types it: its arrays are not readonly there. */
function stored({ hash, header, body }: NamedChange): StoredChange {
  return {
    hash,
    header: { ...header, clock: [...header.clock], patches: header.patches.map((patch) => ({ ...patch })) },
    body: [...body],
  }
}
