import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { Services } from '../app/services'
import { publishFile } from '../bundle/publish-file'
import { chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

const PDF = { name: 'PDF', extensions: ['pdf'] }

/**
 * Score sheets and packets: what leaves the program as a PDF. What signs and checks is loaded when it
 * is first asked for: it is most of the main process's code, and no start needs it.
 */
export function recordsHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `sheet.${string}` | `packet.${string}`>> {
  return {
    'sheet.sign': async ({ revision, passphrase }) => {
      const { signSheet } = await import('../app/sign-sheet')
      return signSheet(services, revision, passphrase)
    },
    'sheet.verify': async ({ signature, signer }) => {
      const { verifySheet } = await import('../app/verify-sheet')
      return verifySheet(services, signature, signer)
    },
    'sheet.save': async ({ signature, name }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.pdf'), PDF)
      if (path === undefined) return null
      const bytes = await services.attachments.get(signature.document.sha256)
      await publishFile(path, [bytes])
      return written(services, path, bytes.length)
    },
    'packet.save': async ({ action, interview, name }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.pdf'), PDF)
      if (path === undefined) return null
      const { savePacket } = await import('../app/save-packet')
      const { bytes } = await savePacket(services, { action, interview }, path)
      return written(services, path, bytes)
    },
    'packet.save-grading': async ({ action, grading, name }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.pdf'), PDF)
      if (path === undefined) return null
      const { saveGradingPacket } = await import('../app/save-grading-packet')
      const { bytes } = await saveGradingPacket(services, { action, grading }, path)
      return written(services, path, bytes)
    },
  }
}
