import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sharedChanges } from '#electron/app/action-records'
import { archiveContent } from '#electron/app/archive-content'
import { runCommand } from '#electron/app/command-runner'
import type { DataServices } from '#electron/app/data-services'
import { Exchanges } from '#electron/app/exchanges'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { renewLaptop } from '#electron/app/renew-laptop'
import { tellOpenings } from '#electron/app/tell-openings'
import { publishFile } from '#electron/bundle/publish-file'
import { writeBundle } from '#electron/bundle/write-bundle'
import { shareFiles } from '#electron/exchange/share-files'
import type { Signer } from '#electron/signing/signer'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { recordIds } from '#shared/domain/record-ids'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { toAppError } from '#shared/kernel/app-error'
import type { Json } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import { confirmLaptop, openProfile, type OpenProfile } from '../../support/laptops/profiles'
import { FailingFiles } from '../exchange/failing-files'
import type { ModelLaptop, Sheet } from './model'
import { setRecord } from '../../support/laptops/set-record'
import { keepThought } from './model-commands'
import { frozenSheet, signedFiles } from './model-sheets'

const START = Date.UTC(2026, 10, 23, 15)

/** What every laptop of a world knows. */
export interface Setting {
  readonly folder: string
  readonly share: string
  readonly action: Id
  readonly interviews: readonly Id[]
  readonly hr: Id
  readonly signer: Signer
}

/** A laptop with a real profile on the disk: real journal, keys, bundles and exchange. */
export class RealLaptop implements ModelLaptop {
  readonly name: string
  readonly folder: string
  readonly #setting: Setting
  #opened: OpenProfile
  #ms = START

  private constructor(name: string, folder: string, setting: Setting, opened: OpenProfile) {
    this.name = name
    this.folder = folder
    this.#setting = setting
    this.#opened = opened
  }

  static async open(name: string, setting: Setting): Promise<RealLaptop> {
    const folder = join(setting.folder, name)
    const clock = { ms: START }
    const laptop = new RealLaptop(name, folder, setting, await openProfile(folder, () => clock.ms))
    await laptop.restart()
    return laptop
  }

  get services(): DataServices {
    return this.#opened
  }

  get person(): Id {
    return this.services.identity.person ?? ''
  }

  get isHr(): boolean {
    return this.person === this.#setting.hr
  }

  device = (): Id => this.services.journal.device

  async set(record: RecordId, fields: Readonly<Record<string, Json>>): Promise<void> {
    const { action } = this.#setting
    await runCommand(this.services, action, setRecord, { action, record, fields: { ...fields } })
  }

  async keepPrivate(text: string): Promise<void> {
    const { action } = this.#setting
    await runCommand(this.services, action, keepThought, { action, person: this.person, text })
  }

  async submit(number: number, secret: string): Promise<Sheet | undefined> {
    const interview = this.#setting.interviews[number]
    if (interview === undefined || this.isHr) return undefined
    const { hash: revision, text } = frozenSheet({ interview, rater: this.person, secret })
    await this.services.revisions.put(text)
    const at = new Date(START).toISOString()
    await this.set(recordIds.submission(interview, revision, this.person), { revision, at })
    return { interview, rater: this.person, revision, text, secret, files: new Map() }
  }

  async sign(sheet: Sheet): Promise<void> {
    const { action, signer } = this.#setting
    const { signature, files } = await signedFiles(signer, sheet)
    for (const bytes of files.values()) await this.services.attachments.put(bytes)
    const { interview } = sheet
    await runCommand(this.services, action, recordSignature, { action, interview, signature }).then(
      () => {
        sheet.files = files
        return files
      },
      (thrown: unknown) => {
        // The other laptop of the same person may have been the first.
        if (toAppError(thrown).code !== 'sheet.not-submitted') throw thrown
      },
    )
  }

  async exchange(kill?: number): Promise<ExchangeReport> {
    const { action } = this.#setting
    const state = join(this.folder, 'exchange', `${action}.json`)
    const atDeath = `${state}.at-death`
    const failing =
      kill === undefined ? undefined : new FailingFiles(kill, 'killed', () => cpSync(state, atDeath))
    const exchanges = new Exchanges(this.services, failing?.files ?? shareFiles)
    await tellOpenings(this.services, action)
    let report = await exchanges.run(action)
    if (failing === undefined && report.taken.length > 0 && (await tellOpenings(this.services, action)) > 0) {
      report = await exchanges.run(action)
    }
    if (failing?.happened === true) {
      renameSync(atDeath, state)
      await this.restart()
    }
    return report
  }

  async takeArchiveOf(other: ModelLaptop): Promise<void> {
    if (!(other instanceof RealLaptop)) throw new Error('another kind of laptop')
    const { action, folder } = this.#setting
    const path = join(folder, 'archive.evenhand')
    await tellOpenings(other.services, action)
    const { content, signer } = await archiveContent(other.services, action)
    await publishFile(path, writeBundle(content, signer))
    const incoming = new IncomingFiles(this.services)
    const chosen = await incoming.choose(path, 'import')
    if (chosen?.kind !== 'verified') throw new Error('not verified')
    await incoming.take(chosen.id)
  }

  async restart(): Promise<void> {
    await this.#opened.close()
    this.#opened = await openProfile(this.folder, () => this.#ms)
  }

  setClock(ms: number): void {
    this.#ms = ms
  }

  async clone(name: string): Promise<ModelLaptop> {
    copyProfile(this.folder, join(this.#setting.folder, name))
    return RealLaptop.open(name, this.#setting)
  }

  async backup(): Promise<void> {
    await this.#opened.close()
    copyProfile(this.folder, this.#copy)
    this.#opened = await openProfile(this.folder, () => this.#ms)
  }

  async restore(): Promise<boolean> {
    if (!existsSync(this.#copy)) return false
    await this.#opened.close()
    copyProfile(this.#copy, this.folder)
    this.#opened = await openProfile(this.folder, () => this.#ms)
    return true
  }

  async renew(hr: ModelLaptop): Promise<void> {
    if (!(hr instanceof RealLaptop)) throw new Error('another kind of laptop')
    await renewLaptop(this.services, null)
    await confirmLaptop(hr.services, this.#setting.action, this.services)
  }

  async changes() {
    return sharedChanges(this.services.journal, this.#setting.action)
  }

  async revision(hash: Hash): Promise<string | undefined> {
    const { revisions } = this.services
    return (await revisions.missing([hash])).length > 0 ? undefined : revisions.get(hash)
  }

  async attachment(hash: Hash): Promise<Uint8Array | undefined> {
    const { attachments } = this.services
    return (await attachments.missing([hash])).length > 0 ? undefined : attachments.get(hash)
  }

  async holds(text: string): Promise<boolean> {
    return Promise.resolve(filesIn(this.folder).some((path) => readFileSync(path).includes(text)))
  }

  async close(): Promise<void> {
    await this.#opened.close()
  }

  get #copy(): string {
    return join(this.#setting.folder, `copy-of-${this.name}`)
  }
}

/** A copy as a person or a backup program makes it; the lock of the process is no part of it. */
function copyProfile(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to)
  cpSync(from, to, { recursive: true })
  rmSync(join(to, 'journal', 'journal.lock'), { force: true })
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
