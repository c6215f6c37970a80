import type { ChannelName } from '#shared/contracts/ipc/contract'
import { knownRecords } from '../app/action-records'
import { Exchanges } from '../app/exchanges'
import type { Services } from '../app/services'
import { chooseFolder } from '../platform/dialogs'
import type { Handlers } from './handle'

/** The exchange folder, and the keys of sealed score sheets. */
export function exchangeHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `exchange.${string}` | `sealed.${string}`>> {
  const exchanges = new Exchanges(services)
  return {
    'exchange.place': async ({ action }) => ({ place: await exchanges.place(action) }),
    'exchange.choose-folder': async ({ action }) => {
      const folder = await chooseFolder()
      return { place: folder === undefined ? null : await exchanges.choose(action, folder) }
    },
    'exchange.run': async ({ action }) => exchanges.run(action),
    'exchange.cancel': () => {
      exchanges.cancel()
      return Promise.resolve({})
    },
    'sealed.keys': async ({ action, revisions }) => {
      const { keysOfSealed } = await import('../app/unseal-sheets')
      const keys = await keysOfSealed(services, await knownRecords(services.journal, action), revisions)
      return { keys: [...keys].map(([revision, sealed]) => ({ revision, sealed })) }
    },
  }
}
