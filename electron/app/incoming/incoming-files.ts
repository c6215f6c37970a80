import { join } from 'node:path'
import type { Chosen, Incoming } from '#shared/contracts/ipc/laptops'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import { newId, type Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { needsPassphrase } from '../../bundle/age-mark'
import type { AgeKeys } from '../../bundle/age-decrypt'
import type { Work } from '../../bundle/work'
import { sourceOfFile } from '../../bundle/byte-source'
import { type Roster, rosterOf } from '../../bundle/roster'
import { systemRandom } from '../../platform/random'
import { sharedChanges } from '../action-records'
import { ownLaptop } from '../own-laptop'
import type { DataServices } from '../data-services'
import { hasWorked } from '../has-worked'
import { checkImport } from './check-import'
import { checkJoining } from './check-joining'
import { describeIncoming } from './describe-incoming'
import { type IncomingArchive, openIncoming } from './open-incoming'
import { takeIn } from './take-in'

/** `join`: a hiring action that is new here. `import`: one that this laptop takes part in. */
export type Purpose = 'join' | 'import'

interface Verified {
  readonly archive: IncomingArchive
  readonly becomes: Id | undefined
}

/** The one file that a person is about to take in: chosen, verified, and then taken in or put away. */
export class IncomingFiles {
  readonly #services: DataServices
  #locked: { readonly id: Id; readonly path: string } | undefined
  #verified: (Verified & { readonly id: Id }) | undefined

  constructor(services: DataServices) {
    this.#services = services
  }

  /** Verifies all of a file, unless it wants a passphrase first. */
  async choose(path: string, purpose: Purpose, work: Work = {}): Promise<Chosen> {
    await this.discard()
    if (purpose === 'import' && (await wantsPassphrase(path))) {
      this.#locked = { id: newId(systemRandom), path }
      return { kind: 'locked', id: this.#locked.id }
    }
    const identities = await this.#services.identity.ageIdentities()
    return this.#verify(path, { keys: { identities }, ...work }, purpose)
  }

  /** Opens the file that waits for its passphrase. Errors: `bundle.wrong-passphrase`, and as `choose`. */
  async unlock(id: Id, passphrase: string, work: Work = {}): Promise<Incoming> {
    if (this.#locked?.id !== id) throw new AppError('incoming.gone')
    return this.#verify(this.#locked.path, { keys: { passphrase }, ...work }, 'import')
  }

  /** Errors: `incoming.gone`, `join.other-person`, `storage.…`. */
  async take(id: Id): Promise<{ action: Id; changes: number; personChanged: boolean }> {
    const verified = this.#verified
    if (verified?.id !== id) throw new AppError('incoming.gone')
    const { archive, becomes } = verified
    // Nothing is undone where this fails: the same file can be taken in again.
    const changes = await takeIn(this.#services, archive, archive.action)
    if (becomes !== undefined) await this.#services.identity.becomePerson(becomes)
    await this.discard()
    return { action: archive.action, changes, personChanged: becomes !== undefined }
  }

  /** Puts away what was chosen, and the decrypted copy of it; where something else was chosen since, nothing. */
  async discard(id = this.#verified?.id ?? this.#locked?.id): Promise<void> {
    const verified = this.#verified
    if (id !== (verified?.id ?? this.#locked?.id)) return
    this.#verified = undefined
    this.#locked = undefined
    await verified?.archive.close()
  }

  async #verify(
    path: string,
    options: Work & { readonly keys: AgeKeys },
    purpose: Purpose,
  ): Promise<Incoming> {
    const staging = join(this.#services.paths.profile, 'staging')
    const archive = await openIncoming(path, { ...options, staging }, async (action) => this.#roster(action))
    try {
      const id = newId(systemRandom)
      const { sender, becomes } = await this.#check(archive, purpose)
      const described = await describeIncoming(archive, { id, sender, becomes })
      this.#locked = undefined
      this.#verified = { id, archive, becomes }
      return described
    } catch (thrown) {
      await archive.close()
      throw thrown
    }
  }

  async #check(archive: IncomingArchive, purpose: Purpose) {
    const { identity, journal } = this.#services
    if (journal.removed.includes(archive.action)) throw new AppError('action.removed', archive.action)
    const own = await ownLaptop(identity)
    if (purpose === 'import') {
      const here = await sharedChanges(journal, archive.action)
      return { sender: await checkImport(archive, here, own), becomes: undefined }
    }
    const { sender, person } = await checkJoining(archive, own, await identity.earlierIds())
    if (person === identity.person) return { sender, becomes: undefined }
    if (await hasWorked(this.#services)) throw new AppError('join.other-person')
    return { sender, becomes: person }
  }

  async #roster(action: Id): Promise<Roster> {
    const { identity, journal } = this.#services
    const { keys } = await ownLaptop(identity)
    const own = new Set([hashBytes(Buffer.from(keys.certificate, 'base64'))])
    const here = new Records().applyAll(await sharedChanges(journal, action))
    return new Map([...(await rosterOf(here, action)), [identity.device, own]])
  }
}

async function wantsPassphrase(path: string): Promise<boolean> {
  const source = await sourceOfFile(path)
  try {
    return needsPassphrase(await source.read(0, Math.min(source.size, 512)))
  } finally {
    await source.close()
  }
}
