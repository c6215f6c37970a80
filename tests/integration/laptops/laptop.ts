import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { knownRecords, sharedChanges } from '#electron/app/action-records'
import { IdentityStore } from '#electron/app/identity-store'
import { ownLaptop } from '#electron/app/own-laptop'
import type { DataServices } from '#electron/app/data-services'
import { openJournal } from '#electron/journal/open-journal'
import { readSampleTemplate } from '#electron/sample/template'
import { confirmDevice } from '#shared/domain/panel/commands/device-commands'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Command } from '#shared/log/command'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { ROOT } from '../../../scripts/lib/paths.mjs'

const RESOURCES = join(ROOT, 'resources')
/** Of every person's keys. */
export const PASSPHRASE = 'harbour lantern quartz meadow'
const COST = { memoryKiB: 64, iterations: 1, parallelism: 1 }
const START = Date.UTC(2026, 10, 23, 15)

const now = () => new Date(START).toISOString()
const random = (length: number) => new Uint8Array(randomBytes(length))

/** A folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-laptops-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A laptop's profile on the disk, with a person who has keys, and commands that are written to its journal. */
export class Laptop {
  readonly services: DataServices
  readonly folder: string
  #ms = START

  /** Frees the journal, so that the profile can be opened again. */
  readonly close: () => Promise<void>

  private constructor(services: DataServices, folder: string, close: () => Promise<void>) {
    this.services = services
    this.close = close
    this.folder = folder
  }

  static async of(name: string): Promise<Laptop> {
    const folder = freshFolder()
    const computerName = `Laptop of ${name}`
    const identity = await IdentityStore.open(folder, { now, random, computerName, cost: COST })
    const profile = { name, title: '', agency: 'Bureau of Tidal Works', email: '', zone: 'UTC' }
    await identity.create(profile, PASSPHRASE)
    const opened = await openJournal({
      folder: join(folder, 'journal'),
      device: identity.device,
      actor: () => identity.person,
      clock: () => ({ instant: now(), ms: START }),
      random,
      floorBytes: 0,
      reserveBytes: 4096,
      onStatus: () => undefined,
      onNotice: () => undefined,
    })
    let closed: Promise<void> | undefined
    const close = async (): Promise<void> => (closed ??= opened.close())
    onTestFinished(close)
    const paths = {
      profile: folder,
      resources: RESOURCES,
      windowFiles: '',
      preload: '',
      roomPreload: '',
      renderWorker: '',
      spreadsheetWorker: '',
    }
    return new Laptop({ ...opened, identity, paths }, folder, close)
  }

  get person(): Id {
    return this.services.identity.person ?? ''
  }

  /** Runs commands of a hiring action, and writes what they yield. */
  async run<Input>(action: Id, command: Command<Input>, input: Input): Promise<void> {
    const { identity, journal } = this.services
    const writer = new LogWriter(await knownRecords(journal, action), {
      device: identity.device,
      person: this.person,
      now: () => ({ instant: new Date((this.#ms += 1000)).toISOString(), ms: this.#ms }),
      random,
    })
    unwrap(await writer.run(command, input))
    await journal.importChanges(writer.changes)
  }

  async records(action: Id): Promise<Records> {
    return new Records().applyAll(await sharedChanges(this.services.journal, action))
  }

  /** Starts a hiring action whose HR specialist works here, on the laptop that is confirmed first. */
  async startAction(): Promise<Id> {
    const action = Buffer.from(random(16)).toString('hex')
    const profile = this.services.identity.describe()?.profile
    if (profile === undefined) throw new Error('nobody works here')
    await this.run(action, createAction, {
      action,
      template: await readSampleTemplate(RESOURCES),
      title: 'River Gauging Technician',
      series: '',
      grade: '',
      agency: '',
      announcement: '',
      locations: [],
      zone: 'UTC',
      creator: { profile, duties: ['hr-specialist'], fingerprint: '' },
    })
    await this.confirm(action, this, this.person)
    return action
  }

  async addSme(action: Id, person: Id, name: string): Promise<void> {
    await this.run(action, addPerson, { action, person, name, duties: ['sme'] })
  }

  async confirm(action: Id, other: Laptop, person: Id): Promise<void> {
    const { device, name, keys } = await ownLaptop(other.services.identity)
    await this.run(action, confirmDevice, { action, device, person, name, keys })
  }
}
