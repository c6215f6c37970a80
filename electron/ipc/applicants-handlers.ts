import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { publishFile } from '../bundle/publish-file'
import { chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

/** Applicants, and HR's list of who passed, as spreadsheets; the code is loaded when it is first asked for. */
export function applicantsHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `applicants.${string}` | `certificate.${string}`>> {
  return {
    'applicants.save': async ({ name, ...wanted }) => {
      const kind = { name: message('dialog.spreadsheets'), extensions: [wanted.format] }
      const path = await chooseWhereToSave(safeFileName(name, `.${wanted.format}`), kind)
      if (path === undefined) return null
      const { saveApplicants } = await import('../app/save-applicants')
      const { bytes } = await saveApplicants(services, wanted, path)
      return written(services, path, bytes)
    },
    'certificate.save': async ({ name, format, table }) => {
      const kind = { name: message('dialog.spreadsheets'), extensions: [format] }
      const path = await chooseWhereToSave(safeFileName(name, `.${format}`), kind)
      if (path === undefined) return null
      const { writeTable } = await import('../spreadsheets/write-table')
      const bytes = await writeTable(table, format)
      await services.space.assertRoom(bytes.length)
      await publishFile(path, [bytes])
      return written(services, path, bytes.length)
    },
  }
}
