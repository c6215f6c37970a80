import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Checked } from '#shared/contracts/ipc/archive'
import { AppError } from '#shared/kernel/app-error'
import type { AgeKeys } from '../bundle/age-decrypt'
import { readIdentityFile } from '../bundle/age-identity'
import { AGE_MARK, beginsLikeAge, needsPassphrase } from '../bundle/age-mark'
import { sourceOfFile } from '../bundle/byte-source'
import { fileError } from '../bundle/file-error'
import { verifyFile } from '../bundle/verify-file'
import type { Work } from '../bundle/work'
import { unlockBackupKey } from '../signing/backup-key'
import { readBackupKey } from './backup/backup-key-file'
import type { DataServices } from './data-services'

const READ_FROM_START = AGE_MARK.length + 64
const MOST_KEY_BYTES = 100_000

/** The one file that a person has checked: encrypted ones wait here until somebody says what opens them. */
export class CheckedFile {
  readonly #services: DataServices
  #locked: { readonly path: string; readonly wants: 'passphrase' | 'key' } | undefined

  constructor(services: DataServices) {
    this.#services = services
  }

  /** Checks a file, or says what it wants to be opened with. Errors: `file.…`, `work.cancelled`. */
  async check(path: string, work: Work): Promise<Exclude<Checked, null>> {
    this.#locked = undefined
    const wrapper = await wrapperOf(path)
    if (wrapper === 'none') return this.#verify(path, undefined, work)
    if (wrapper === 'passphrase') return this.#lock(path, 'passphrase')
    const identities = await this.#services.identity.ageIdentities()
    const checked = await this.#verify(path, { identities }, work)
    const isForOthers = checked.findings.some(({ code }) => code === 'bundle.no-key')
    return isForOthers ? this.#lock(path, 'key') : checked
  }

  /**
   * Checks the file that waits: with its passphrase, or the one of this person's backups. Errors: `check.gone`,
   * `bundle.wrong-passphrase`, `signing.wrong-passphrase`, `bundle.no-key`, `file.…`.
   */
  async withPassphrase(passphrase: string, work: Work): Promise<Exclude<Checked, null>> {
    const { path, wants } = this.#waiting()
    if (wants === 'passphrase') return this.#verifyOrThrow(path, { passphrase }, work)
    const identity = await this.#services.identity.unlockBackup(passphrase)
    return this.#verifyOrThrow(path, { identities: [identity] }, work)
  }

  /** The same with a file of age, or a backup's key file, which a passphrase protects. Error: `age.not-an-identity`. */
  async withKeyFile(keyFile: string, passphrase: string, work: Work): Promise<Exclude<Checked, null>> {
    const { path } = this.#waiting()
    return this.#verifyOrThrow(path, { identities: await identitiesIn(keyFile, passphrase) }, work)
  }

  #waiting() {
    if (this.#locked === undefined) throw new AppError('check.gone')
    return this.#locked
  }

  #lock(path: string, wants: 'passphrase' | 'key'): Exclude<Checked, null> {
    this.#locked = { path, wants }
    return { kind: 'locked', path, wants }
  }

  /** A key that does not fit is no finding about the file: it is asked for again. */
  async #verifyOrThrow(path: string, keys: AgeKeys, work: Work): Promise<Exclude<Checked, null>> {
    const checked = await this.#verify(path, keys, work)
    const wrong = checked.findings.find(
      ({ code }) => code === 'bundle.no-key' || code === 'bundle.wrong-passphrase',
    )
    if (wrong !== undefined) throw new AppError(wrong.code)
    this.#locked = undefined
    return checked
  }

  async #verify(path: string, keys: AgeKeys | undefined, work: Work) {
    const staging = join(this.#services.paths.profile, 'staging')
    const { intact, findings } = await verifyFile(path, basename(path), { staging, keys, ...work })
    return { kind: 'checked' as const, path, intact, findings: [...findings] }
  }
}

async function wrapperOf(path: string): Promise<'none' | 'passphrase' | 'keys'> {
  const source = await sourceOfFile(path)
  try {
    const start = await source.read(0, Math.min(source.size, READ_FROM_START))
    if (!beginsLikeAge(start)) return 'none'
    return needsPassphrase(start) ? 'passphrase' : 'keys'
  } finally {
    await source.close()
  }
}

async function identitiesIn(path: string, passphrase: string): Promise<readonly string[]> {
  let text: string
  try {
    if ((await stat(path)).size > MOST_KEY_BYTES) throw new AppError('age.not-an-identity')
    text = await readFile(path, 'utf8')
  } catch (thrown) {
    throw fileError(thrown, path)
  }
  const backup = readBackupKey(text)
  return backup === undefined ? readIdentityFile(text) : [await unlockBackupKey(backup, passphrase)]
}
