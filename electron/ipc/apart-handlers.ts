import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { Services } from '../app/services'
import type { Handlers } from './handle'

/** What HR keeps apart of applicants: sealed and opened here, where the laptop's key is. */
export function apartHandlers(services: Services): Pick<Handlers, Extract<ChannelName, `apart.${string}`>> {
  return {
    'apart.seal': async (request) => {
      const { sealDetails } = await import('../app/apart')
      return sealDetails(services, request)
    },
    'apart.open': async (request) => {
      const { openDetails } = await import('../app/apart')
      return openDetails(services, request)
    },
    'apart.reseal': async ({ action }) => {
      const { resealDetails } = await import('../app/apart')
      return resealDetails(services, action)
    },
  }
}
