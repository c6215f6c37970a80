import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import { onlyOnThisLaptop } from '../app/only-on-this-laptop'
import type { Services } from '../app/services'
import { chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'

/** The check and the print of a hiring action's history. Loaded when first asked for, as what signs is. */
export function historyHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `history.${string}` | `records.${string}`>> {
  return {
    'history.check': async ({ action }) => {
      const { checkHistory } = await import('../app/check-history')
      return checkHistory(services, action)
    },
    'records.only-here': async ({ action }) => onlyOnThisLaptop(services, action),
    'history.print': async ({ action, search, name }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.pdf'), { name: 'PDF', extensions: ['pdf'] })
      if (path === undefined) return null
      const { saveHistory } = await import('../app/save-history')
      const { bytes } = await saveHistory(services, { action, search }, path)
      return { id: services.written.add(path), path, bytes }
    },
  }
}
