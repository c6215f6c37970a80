import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { Chosen } from '#shared/contracts/ipc/laptops'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { IncomingFiles, Purpose } from '../app/incoming/incoming-files'
import type { Services } from '../app/services'
import { chooseFile, chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

type Channels = Extract<
  ChannelName,
  `laptop.${string}` | `incoming.${string}` | `recovery.${string}` | 'archive.import'
>

/** Laptops and their keys, and archives that come in. Their code is loaded when it is first asked for. */
export function laptopHandlers(services: Services): Pick<Handlers, Channels> {
  const { identity, works } = services
  const card = { name: message('dialog.cards'), extensions: ['evenhand-card'] }
  const bundle = { name: message('dialog.bundles'), extensions: ['evenhand'] }
  const keyFile = { name: message('dialog.key-files'), extensions: ['txt'] }
  const describe = async () => (await import('../app/own-laptop')).ownLaptop(identity)

  let files: Promise<IncomingFiles> | undefined
  const incoming = async (): Promise<IncomingFiles> =>
    (files ??= import('../app/incoming/incoming-files').then((loaded) => new loaded.IncomingFiles(services)))
  const choose = async (purpose: Purpose, id: Id): Promise<Chosen> => {
    const path = await chooseFile([bundle])
    if (path === undefined) return null
    const chosen = await incoming()
    return works.run(id, async (work) => chosen.choose(path, purpose, work))
  }

  return {
    'laptop.describe': describe,
    'laptop.rename': async ({ name }) => {
      await identity.renameDevice(name)
      return describe()
    },
    'laptop.prove': async ({ action, passphrase }) => {
      const { proveLaptop } = await import('../app/prove-laptop')
      return proveLaptop(identity, action, passphrase)
    },
    'laptop.save-card': async () => {
      const path = await chooseWhereToSave(safeFileName(identity.deviceName, '.evenhand-card'), card)
      if (path === undefined) return null
      const { saveCard } = await import('../app/own-laptop')
      return written(services, path, (await saveCard(identity, path)).bytes)
    },
    'laptop.read-card': async () => {
      const path = await chooseFile([card])
      if (path === undefined) return null
      const { readCardFile } = await import('../app/read-card-file')
      return readCardFile(path)
    },
    'laptop.invite': async ({ action, device, name, work: id }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.evenhand'), bundle)
      if (path === undefined) return null
      const { writeJoiningFile } = await import('../app/invite-laptop')
      const { bytes } = await works.run(id, async (work) =>
        writeJoiningFile(services, { action, device }, path, work),
      )
      return written(services, path, bytes)
    },
    'laptop.renew': async ({ passphrase }) => {
      const { renewLaptop } = await import('../app/renew-laptop')
      return renewLaptop(services, passphrase)
    },
    'laptop.join': async ({ work }) => choose('join', work),
    'archive.import': async ({ work }) => choose('import', work),
    'incoming.unlock': async ({ id, passphrase, work: running }) => {
      const locked = await incoming()
      return works.run(running, async (work) => locked.unlock(id, passphrase, work))
    },
    'incoming.take': async ({ id }) => (await incoming()).take(id),
    'incoming.discard': async ({ id }) => {
      await (await incoming()).discard(id)
      return {}
    },
    'recovery.new': async () => (await import('../bundle/age-identity')).newAgeIdentity(),
    'recovery.save': async ({ identity: secret, title, name }) => {
      const path = await chooseWhereToSave(safeFileName(name, '.txt'), keyFile)
      if (path === undefined) return null
      const { saveRecoveryKey } = await import('../app/recovery-key')
      return written(services, path, (await saveRecoveryKey({ identity: secret, title }, path)).bytes)
    },
  }
}
