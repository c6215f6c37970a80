import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import type { CheckedFile } from '../app/checked-file'
import type { Services } from '../app/services'
import { chooseFile, chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

type Channels =
  | Extract<ChannelName, `redacted.${string}` | `work.${string}`>
  | 'archive.save'
  | 'archive.check'
  | 'archive.check-with'

/** Archives and redacted copies that leave, and the check of files; their code is loaded when it is first asked for. */
export function archiveHandlers(services: Services): Pick<Handlers, Channels> {
  const { works } = services
  const bundle = { name: message('dialog.bundles'), extensions: ['evenhand'] }
  const checkable = { name: message('dialog.checkable'), extensions: ['evenhand', 'pdf'] }
  const keyFile = { name: message('dialog.key-files'), extensions: ['evenhand-key', 'txt'] }

  let checked: Promise<CheckedFile> | undefined
  const checking = async (): Promise<CheckedFile> =>
    (checked ??= import('../app/checked-file').then((loaded) => new loaded.CheckedFile(services)))

  return {
    'archive.save': async ({ action, name, work: id, options }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.evenhand'), bundle)
      if (path === undefined) return null
      const { saveArchive } = await import('../app/save-archive')
      const { bytes } = await works.run(id, async (work) =>
        saveArchive(services, action, options, path, work),
      )
      return written(services, path, bytes)
    },
    'archive.check': async ({ work: id }) => {
      const path = await chooseFile([checkable])
      if (path === undefined) return null
      const file = await checking()
      return works.run(id, async (work) => file.check(path, work))
    },
    'archive.check-with': async ({ work: id, passphrase, keyFile: wantsFile }) => {
      const file = await checking()
      if (!wantsFile) return works.run(id, async (work) => file.withPassphrase(passphrase, work))
      const path = await chooseFile([keyFile])
      if (path === undefined) return null
      return works.run(id, async (work) => file.withKeyFile(path, passphrase, work))
    },
    'redacted.preview': async ({ action, choice }) => {
      const { redactedCopy } = await import('../app/save-redacted')
      const { remaining, records } = await redactedCopy(services, action, choice)
      return { remaining: [...remaining], records }
    },
    'redacted.save': async ({ action, name, work: id, choice }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.evenhand'), bundle)
      if (path === undefined) return null
      const { saveRedacted } = await import('../app/save-redacted')
      const { bytes } = await works.run(id, async (work) =>
        saveRedacted(services, action, choice, path, work),
      )
      return written(services, path, bytes)
    },
    'work.cancel': ({ id }) => {
      works.cancel(id)
      return Promise.resolve({})
    },
  }
}
