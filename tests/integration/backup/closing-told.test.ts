import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { sharedChanges } from '#electron/app/action-records'
import { keepBackupPlace } from '#electron/app/backup/backup-place'
import { restoreBackup } from '#electron/app/backup/restore-backup'
import { writeBackup } from '#electron/app/backup/write-backup'
import { Exchanges } from '#electron/app/exchanges'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { notArchivedHere } from '#electron/app/retention/not-archived-here'
import { removeAction } from '#electron/app/retention/remove-action'
import { saveArchive } from '#electron/app/save-archive'
import { holdAction } from '#shared/domain/records/commands/retention-commands'
import { updatePerson } from '#shared/domain/panel/commands/person-commands'
import type { Id } from '#shared/kernel/ids'
import { freshFolder, type Laptop, PASSPHRASE } from '../laptops/laptop'
import { makeExchangingPair } from '../laptops/pair'
import { openProfile } from './empty-laptop'
import { closeAsHr, PLAIN, REASON } from './final-archives'

let hr: Laptop
let sme: Laptop
let action: Id
let share = ''

const segmentsOf = ({ services }: Laptop) => readdirSync(join(share, services.identity.device))
const exchange = async ({ services }: Laptop) => new Exchanges(services).run(action)
const told = async ({ services }: Laptop) => new Exchanges(services).told(action)
const work = async (laptop: Laptop, title: string) =>
  laptop.run(action, updatePerson, { action, person: laptop.person, fields: { title } })

beforeEach(async () => {
  ;({ hr, sme, action, share } = await makeExchangingPair())
}, 60_000)

describe('the closing of a hiring action', () => {
  it('is told to a laptop that comes only when the one that closed it has left the folder', async () => {
    await work(hr, 'Chief of gauges')
    await exchange(hr)
    await work(sme, 'Hydrologist')
    await closeAsHr(hr, action)
    await removeAction(hr.services, action)
    expect(segmentsOf(hr)).toHaveLength(1)

    const report = await exchange(sme)
    expect(report).toMatchObject({ stopped: null, written: { changes: 1 } })
    expect(segmentsOf(sme)).toHaveLength(1)
    expect(await told(sme)).toMatchObject({ reason: REASON })
    await removeAction(sme.services, action)
    expect(segmentsOf(sme)).toEqual([])
    expect(sme.services.journal.removed).toEqual([action])
    expect(sme.services.journal.chains()).toEqual([])
  }, 60_000)

  it('comes as an ordinary change to a laptop that has all before it, and a legal hold there stops its removal', async () => {
    await exchange(hr)
    await exchange(sme)
    await closeAsHr(hr, action)
    await removeAction(hr.services, action)
    const { taken } = await exchange(sme)
    expect(taken).toMatchObject([{ changes: 1 }])
    expect(await told(sme)).toBeNull()
    await expect(sme.run(action, holdAction, { action, reason: 'A court asks.' })).rejects.toMatchObject({
      code: 'action.not-hr',
    })
    await removeAction(sme.services, action)
    expect(sme.services.journal.removed).toEqual([action])
  }, 60_000)

  it('says how much of a laptop’s work is in no final archive', async () => {
    await exchange(hr)
    await exchange(sme)
    await work(sme, 'Hydrologist')
    await closeAsHr(hr, action)
    await exchange(hr)
    await exchange(sme)
    expect(await notArchivedHere(sme.services, action)).toBe(1)
    expect(await notArchivedHere(hr.services, action)).toBe(0)
  }, 60_000)

  it('cannot be told by somebody who is not HR, and takes nothing out of a folder that is not there', async () => {
    await exchange(hr)
    await exchange(sme)
    await expect(closeAsHr(sme, action)).rejects.toMatchObject({ code: 'action.not-hr' })
    await expect(removeAction(sme.services, action)).rejects.toMatchObject({ code: 'action.not-closed' })
    await closeAsHr(hr, action)
    const moved = join(freshFolder(), 'elsewhere')
    renameSync(share, moved)
    await expect(removeAction(hr.services, action)).rejects.toMatchObject({ code: 'exchange.folder-missing' })
    expect(hr.services.journal.removed).toEqual([])
    await removeAction(hr.services, action, { leaveFolder: false })
    expect(hr.services.journal.removed).toEqual([action])
    renameSync(moved, share)
    expect(segmentsOf(hr)).toHaveLength(1)
  }, 60_000)
})

describe('a removed hiring action', () => {
  it('comes back by no exchange, no archive and no backup that was written after the removal', async () => {
    await exchange(hr)
    await exchange(sme)
    const archive = join(freshFolder(), 'whole.evenhand')
    await saveArchive(sme.services, action, PLAIN, archive)
    await closeAsHr(hr, action)
    await exchange(hr)
    await exchange(sme)
    const before = await sharedChanges(sme.services.journal, action)
    await removeAction(sme.services, action)

    await expect(exchange(sme)).rejects.toMatchObject({ code: 'action.removed' })
    await expect(new Exchanges(sme.services).choose(action, share)).rejects.toMatchObject({
      code: 'action.removed',
    })
    await expect(new IncomingFiles(sme.services).choose(archive, 'import')).rejects.toMatchObject({
      code: 'action.removed',
    })
    await expect(new IncomingFiles(sme.services).choose(archive, 'join')).rejects.toMatchObject({
      code: 'action.removed',
    })
    expect(await sme.services.journal.restore(before)).toBe(0)

    await sme.startAction()
    await keepBackupPlace(sme.folder, { v: 1, folder: freshFolder(), last: null })
    const { path, keyPath } = await writeBackup(sme.services)
    const fresh = await openProfile(freshFolder())
    await restoreBackup(fresh, { backup: path, key: keyPath }, PASSPHRASE)
    await expect(fresh.journal.importChanges(before)).rejects.toMatchObject({ code: 'action.removed' })
    await fresh.close()
  }, 60_000)

  it('that an older backup brings back stays on that laptop alone', async () => {
    await exchange(hr)
    await exchange(sme)
    await keepBackupPlace(sme.folder, { v: 1, folder: freshFolder(), last: null })
    const { path, keyPath } = await writeBackup(sme.services)
    await closeAsHr(hr, action)
    await removeAction(hr.services, action)
    await exchange(sme)
    await removeAction(sme.services, action)

    const fresh = await openProfile(freshFolder())
    await restoreBackup(fresh, { backup: path, key: keyPath }, PASSPHRASE)
    const exchanges = new Exchanges(fresh)
    await exchanges.choose(action, share)
    // It has a new id, to which nothing was ever encrypted, and which nobody is left to confirm.
    const { written, taken, held } = await exchanges.run(action)
    expect([written, taken, held.map(({ code }) => code)]).toEqual([null, [], ['exchange.not-for-us']])
    expect(readdirSync(share)).not.toContain(fresh.identity.device)
    await fresh.close()
  }, 60_000)
})
