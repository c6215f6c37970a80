import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

/** Applicants as spreadsheets; the code is loaded when it is first asked for. */
export function applicantsHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `applicants.${string}`>> {
  return {
    'applicants.save': async ({ name, ...wanted }) => {
      const kind = { name: message('dialog.spreadsheets'), extensions: [wanted.format] }
      const path = await chooseWhereToSave(safeFileName(name, `.${wanted.format}`), kind)
      if (path === undefined) return null
      const { saveApplicants } = await import('../app/save-applicants')
      const { bytes } = await saveApplicants(services, wanted, path)
      return written(services, path, bytes)
    },
  }
}
