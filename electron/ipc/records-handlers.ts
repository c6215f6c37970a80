import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { Written } from '#shared/contracts/ipc/records'
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
    'sheet.save': async ({ signature, name }) =>
      savePdf(services, name, async (path) => {
        const bytes = await services.attachments.get(signature.document.sha256)
        await publishFile(path, [bytes])
        return bytes.length
      }),
    'packet.save': async ({ action, interview, name }) =>
      savePdf(services, name, async (path) => {
        const { savePacket } = await import('../app/save-packet')
        return (await savePacket(services, { action, interview }, path)).bytes
      }),
    'packet.save-grading': async ({ action, grading, name }) =>
      savePdf(services, name, async (path) => {
        const { saveGradingPacket } = await import('../app/save-grading-packet')
        return (await saveGradingPacket(services, { action, grading }, path)).bytes
      }),
  }
}

/** Asks where, and has it written there; null where nowhere was chosen. `write` gives the length of the file. */
async function savePdf(
  services: Services,
  name: string,
  write: (path: string) => Promise<number>,
): Promise<Written | null> {
  const path = await chooseWhereToSave(safeFileName(name, '.pdf'), PDF)
  if (path === undefined) return null
  return written(services, path, await write(path))
}
