import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'

/** The end of a hiring action on this laptop: its final archive, and its removal. */
export function retentionHandlers(
  services: Services,
): Pick<Handlers, Extract<ChannelName, `retention.${string}`>> {
  return {
    'retention.removed': () => Promise.resolve({ actions: [...services.journal.removed] }),
    'retention.not-archived': async ({ action }) => {
      const { notArchivedHere } = await import('../app/retention/not-archived-here')
      return { changes: await notArchivedHere(services, action) }
    },
    'retention.archive': async ({ action, name, work: running, options, reason }) => {
      const bundle = { name: message('dialog.bundles'), extensions: ['evenhand'] }
      const path = await chooseWhereToSave(safeFileName(name, '.evenhand'), bundle)
      if (path === undefined) return null
      const { finalArchive } = await import('../app/retention/final-archive')
      const archive = await services.works.run(running, async (work) =>
        finalArchive(services, { action, options, reason, path }, work),
      )
      const { bytes, sha256, heads, certificate } = archive
      const id = services.written.add(certificate.path)
      return { path, bytes, sha256, heads, certificate: { id, ...certificate } }
    },
    'retention.remove': async ({ action, leaveFolder }) => {
      const { removeAction } = await import('../app/retention/remove-action')
      const { revisions, attachments } = await removeAction(services, action, { leaveFolder })
      return { revisions: [...revisions], attachments: [...attachments] }
    },
  }
}
