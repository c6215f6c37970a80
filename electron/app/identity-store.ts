import type { Identity } from '#shared/contracts/ipc/identity'
import { LaptopName, type LaptopKeys } from '#shared/domain/panel/laptop-keys'
import type { Profile } from '#shared/domain/panel/person'
import type { AgeRecipient, AgeSecretKey } from '#shared/kernel/age-keys'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import { newId, type Hash, type Id } from '#shared/kernel/ids'
import { protectBackupKey, unlockBackupKey, type BackupKey } from '../signing/backup-key'
import { endOfCertificate } from '../signing/certificate-end'
import { deviceSigner } from '../signing/device-key'
import { changePassphrase, createSigningIdentity, unlockSigner } from '../signing/key-file'
import type { Signer } from '../signing/signer'
import {
  deviceKeyOf,
  earlierDevices,
  keepDevice,
  newDevice,
  openDevice,
  putAside,
  type StoredDevice,
} from './device-file'
import {
  fingerprintOf,
  keepIdentity,
  parseIdentity,
  readIdentity,
  type LoadedIdentity,
  type PersonKeys,
} from './identity-file'
import type { IdentityPorts } from './identity-ports'

interface AgePair {
  readonly identity: AgeSecretKey
  readonly recipient: AgeRecipient
}

/** Who works at this laptop, and the keys of person and device: two small files of the profile folder. */
export class IdentityStore {
  readonly #folder: string
  readonly #ports: IdentityPorts
  #device: StoredDevice
  #identity: LoadedIdentity | undefined
  /** One change of the files at a time. */
  #work: Promise<unknown> = Promise.resolve()

  private constructor(
    folder: string,
    ports: IdentityPorts,
    device: StoredDevice,
    identity: LoadedIdentity | undefined,
  ) {
    this.#folder = folder
    this.#ports = ports
    this.#device = device
    this.#identity = identity
  }

  /** Reads both files; makes the device's key at the first start. Errors: `profile.damaged`. */
  static async open(folder: string, ports: IdentityPorts): Promise<IdentityStore> {
    const device = await openDevice(folder, ports)
    return new IdentityStore(folder, ports, device, await readIdentity(folder))
  }

  get device(): Id {
    return this.#device.device
  }

  /** How people call this laptop: by the computer's own name until somebody says another. */
  get deviceName(): string {
    const name = this.#device.name ?? this.#ports.computerName
    return LaptopName.safeParse(name.trim().slice(0, 100)).data ?? 'Laptop'
  }

  get person(): Id | undefined {
    return this.#identity?.person
  }

  /** Fingerprints of the certificates that this laptop made: the person's, also earlier ones, and its own. */
  get knownFingerprints(): readonly Hash[] {
    const own = hashBytes(Buffer.from(this.#device.certificate, 'base64'))
    if (this.#identity === undefined) return [own]
    const { key, earlier = [] } = this.#identity
    return [own, fingerprintOf(key), ...earlier.map((keys) => fingerprintOf(keys.key))]
  }

  describe(): Identity | null {
    if (this.#identity === undefined) return null
    const { person, profile, key } = this.#identity
    return {
      person,
      profile,
      fingerprint: fingerprintOf(key),
      certificate: key.certificate,
      validUntil: endOfCertificate(Buffer.from(key.certificate, 'base64')),
    }
  }

  /** Error: `identity.exists`. */
  async create(profile: Profile, passphrase: string): Promise<Identity> {
    if (this.#identity !== undefined) throw new AppError('identity.exists')
    const keys = await this.#newKeys(profile, passphrase)
    return this.#keep({ person: newId(this.#ports.random), profile, ...keys })
  }

  async updateProfile(profile: Profile): Promise<Identity> {
    return this.#keep({ ...this.#required(), profile })
  }

  /** Signing key and backup key come under the new passphrase in one write. Error: `signing.wrong-passphrase`. */
  async changePassphrase(old: string, next: string): Promise<void> {
    const identity = this.#required()
    const key = await changePassphrase(identity.key, old, next, this.#ports)
    const pair = identity.backup && {
      recipient: identity.backup.recipient,
      identity: await unlockBackupKey(identity.backup, old),
    }
    await this.#keep({ ...identity, key, backup: await this.#newBackup(next, pair) })
  }

  /**
   * A new signing key and backup key, because the passphrase of the old ones is lost. The old ones are kept;
   * what was signed with them stays signed. Error: `identity.none`.
   */
  async replaceKeys(passphrase: string): Promise<Identity> {
    const { key, backup, earlier = [], ...identity } = this.#required()
    const keys = await this.#newKeys(identity.profile, passphrase)
    return this.#keep({ ...identity, ...keys, earlier: [...earlier, { key, backup }] })
  }

  /** Who HR says works here, where nothing was written yet under the id that this laptop chose itself. */
  async becomePerson(person: Id): Promise<Identity> {
    return this.#keep({ ...this.#required(), person })
  }

  /** The person's signer, for one signature. Errors: `identity.none`, `signing.wrong-passphrase`. */
  async unlock(passphrase: string): Promise<{ signer: Signer; person: Id; profile: Profile }> {
    const { key, person, profile } = this.#required()
    return { signer: await unlockSigner(key, passphrase), person, profile }
  }

  /** What the person's backups are encrypted to, its secret under their passphrase; undefined in an older profile. */
  get backupKey(): BackupKey | undefined {
    return this.#identity?.backup
  }

  /** Who works here, as a backup says it: its `identity.json`. Errors: `identity.exists`, `profile.damaged`. */
  async restore(bytes: Uint8Array): Promise<Identity> {
    if (this.#identity !== undefined) throw new AppError('identity.exists')
    return this.#keep(parseIdentity(bytes))
  }

  /** The secret part of the backup key, which an older profile gets now. Error: `signing.wrong-passphrase`. */
  async unlockBackup(passphrase: string): Promise<AgeSecretKey> {
    const identity = this.#required()
    if (identity.backup !== undefined) return unlockBackupKey(identity.backup, passphrase)
    await unlockSigner(identity.key, passphrase)
    const backup = await this.#newBackup(passphrase)
    await this.#keep({ ...identity, backup })
    return unlockBackupKey(backup, passphrase)
  }

  deviceSigner(): Promise<Signer> {
    return deviceSigner(deviceKeyOf(this.#device))
  }

  /** What others encrypt to this laptop with, and what they know it by. Error: `identity.none`. */
  async laptopKeys(): Promise<LaptopKeys> {
    const { key } = this.#required()
    const { recipient } = await this.#agePair()
    return { certificate: this.#device.certificate, signing: key.certificate, recipient }
  }

  /** What opens files that were encrypted to this laptop, or to what it was before it was renewed. */
  async ageIdentities(): Promise<readonly AgeSecretKey[]> {
    const { identity } = await this.#agePair()
    const earlier = await earlierDevices(this.#folder)
    return [identity, ...earlier.flatMap(({ age }) => (age === undefined ? [] : [age.identity]))]
  }

  /** The ids that this laptop had before it was renewed. */
  async earlierIds(): Promise<readonly Id[]> {
    const ids = (await earlierDevices(this.#folder)).map(({ device }) => device)
    return ids.filter((id) => id !== this.device)
  }

  async renameDevice(name: string): Promise<void> {
    await this.#alone(async () => {
      this.#device = await keepDevice(this.#folder, { ...this.#device, name: LaptopName.parse(name) })
    })
  }

  /**
   * A new id and new keys for this laptop. The old file stays beside it: after a crash in between, both hold
   * the old one.
   */
  async renewDevice(): Promise<Id> {
    return this.#alone(async () => {
      const renewed = await newDevice(this.#ports, this.#device.name)
      await putAside(this.#folder, this.#device)
      this.#device = await keepDevice(this.#folder, renewed)
      return renewed.device
    })
  }

  /** The laptop's key of age; a file that lacks it gets one. */
  async #agePair(): Promise<AgePair> {
    return this.#alone(async () => {
      const { newAgeIdentity } = await import('../bundle/age-identity')
      const age = this.#device.age ?? (await newAgeIdentity())
      if (this.#device.age === undefined)
        this.#device = await keepDevice(this.#folder, { ...this.#device, age })
      return age
    })
  }

  async #newKeys({ name, title, agency, email }: Profile, passphrase: string): Promise<PersonKeys> {
    const subject = { name, title, agency, email }
    const key = await createSigningIdentity(subject, passphrase, { ...this.#ports, now: this.#ports.now() })
    return { key, backup: await this.#newBackup(passphrase) }
  }

  async #newBackup(passphrase: string, pair?: AgePair): Promise<BackupKey> {
    const { newAgeIdentity } = await import('../bundle/age-identity')
    return protectBackupKey(pair ?? (await newAgeIdentity()), this.#ports.now(), passphrase, this.#ports)
  }

  #required(): LoadedIdentity {
    if (this.#identity === undefined) throw new AppError('identity.none')
    return this.#identity
  }

  async #keep(identity: LoadedIdentity): Promise<Identity> {
    await keepIdentity(this.#folder, identity)
    this.#identity = identity
    const described = this.describe()
    if (described === null) throw new AppError('identity.none')
    return described
  }

  #alone<T>(task: () => Promise<T>): Promise<T> {
    const next = this.#work.then(task)
    this.#work = next.catch(() => undefined)
    return next
  }
}
