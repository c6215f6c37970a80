import { basename } from 'node:path'
import { safeFileName } from '#shared/contracts/bundle/file-name'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { publishFile } from '../bundle/publish-file'
import { chooseFile, chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

const PDF = { name: 'PDF', extensions: ['pdf'] }

/**
 * Score sheets, packets and archives: what leaves the program as a file. What signs and checks is loaded when it
 * is first asked for: it is most of the main process's code, and no start needs it.
 */
export function recordsHandlers(
  services: Services,
): Pick<
  Handlers,
  'sheet.sign' | 'sheet.verify' | 'sheet.save' | 'packet.save' | 'archive.save' | 'archive.check'
> {
  const bundle = { name: message('dialog.bundles'), extensions: ['evenhand'] }
  return {
    'sheet.sign': async ({ revision, passphrase }) => {
      const { signSheet } = await import('../app/sign-sheet')
      return signSheet(services, revision, passphrase)
    },
    'sheet.verify': async ({ signature }) => {
      const { verifySheet } = await import('../app/verify-sheet')
      return verifySheet(services, signature)
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
    'archive.save': async ({ action, name }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.evenhand'), bundle)
      if (path === undefined) return null
      const { saveArchive } = await import('../app/save-archive')
      const { bytes } = await saveArchive(services, action, path)
      return written(services, path, bytes)
    },
    'archive.check': async () => {
      const path = await chooseFile([{ name: message('dialog.checkable'), extensions: ['evenhand', 'pdf'] }])
      if (path === undefined) return null
      const { verifyFile } = await import('../bundle/verify-file')
      const { intact, findings } = await verifyFile(path, basename(path))
      return { path, intact, findings: [...findings] }
    },
  }
}
