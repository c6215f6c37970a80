import { join } from 'node:path'
import { z } from 'zod'
import type { Identity } from '#shared/contracts/ipc/identity'
import { Profile } from '#shared/domain/panel/person'
import { AppError } from '#shared/kernel/app-error'
import { hashBytes } from '#shared/kernel/canonical'
import { Id, newId, type RandomBytes } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { endOfCertificate } from '../signing/certificate-end'
import { createDeviceKey, DeviceKey, deviceSigner } from '../signing/device-key'
import { changePassphrase, createSigningIdentity, readKeyFile, unlockSigner } from '../signing/key-file'
import type { KeyFile } from '../signing/key-file-format'
import type { Signer } from '../signing/signer'
import { readJson, writeJson } from './durable-json'

const StoredIdentity = z.object({ person: Id, profile: Profile, key: z.unknown() })

interface Loaded {
  readonly person: Id
  readonly profile: Profile
  readonly key: KeyFile
}

export interface IdentityPorts {
  readonly now: () => Instant
  readonly random: RandomBytes
}

/** Who works at this laptop, and the keys of person and device: two small files of the profile folder. */
export class IdentityStore {
  readonly #folder: string
  readonly #ports: IdentityPorts
  readonly #device: DeviceKey
  #identity: Loaded | undefined

  private constructor(folder: string, ports: IdentityPorts, device: DeviceKey, identity: Loaded | undefined) {
    this.#folder = folder
    this.#ports = ports
    this.#device = device
    this.#identity = identity
  }

  /** Reads both files; makes the device's key at the first start. Errors: `profile.damaged`. */
  static async open(folder: string, ports: IdentityPorts): Promise<IdentityStore> {
    const devicePath = join(folder, 'device.json')
    const stored = await readJson(devicePath)
    let device = DeviceKey.safeParse(stored).data
    if (device === undefined) {
      if (stored !== undefined) throw new AppError('profile.damaged', devicePath)
      device = await createDeviceKey(newId(ports.random), { now: ports.now(), random: ports.random })
      await writeJson(devicePath, device)
    }
    return new IdentityStore(folder, ports, device, await readIdentity(join(folder, 'identity.json')))
  }

  get device(): Id {
    return this.#device.device
  }

  get person(): Id | undefined {
    return this.#identity?.person
  }

  /** Fingerprints of the certificates that this laptop made: the person's and its own. */
  get knownFingerprints(): readonly string[] {
    const own = hashBytes(Buffer.from(this.#device.certificate, 'base64'))
    return this.#identity === undefined ? [own] : [own, fingerprintOf(this.#identity.key)]
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
    const { name, title, agency, email } = profile
    const key = await createSigningIdentity({ name, title, agency, email }, passphrase, {
      now: this.#ports.now(),
      random: this.#ports.random,
    })
    return this.#keep({ person: newId(this.#ports.random), profile, key })
  }

  async updateProfile(profile: Profile): Promise<Identity> {
    return this.#keep({ ...this.#required(), profile })
  }

  async changePassphrase(old: string, next: string): Promise<void> {
    const identity = this.#required()
    const key = await changePassphrase(identity.key, old, next, { random: this.#ports.random })
    await this.#keep({ ...identity, key })
  }

  /** The person's signer, for one signature. Errors: `identity.none`, `signing.wrong-passphrase`. */
  async unlock(passphrase: string): Promise<{ signer: Signer; person: Id; profile: Profile }> {
    const { key, person, profile } = this.#required()
    return { signer: await unlockSigner(key, passphrase), person, profile }
  }

  deviceSigner(): Promise<Signer> {
    return deviceSigner(this.#device)
  }

  #required(): Loaded {
    if (this.#identity === undefined) throw new AppError('identity.none')
    return this.#identity
  }

  async #keep(identity: Loaded): Promise<Identity> {
    await writeJson(join(this.#folder, 'identity.json'), identity)
    this.#identity = identity
    const described = this.describe()
    if (described === null) throw new AppError('identity.none')
    return described
  }
}

async function readIdentity(path: string): Promise<Loaded | undefined> {
  const stored = await readJson(path)
  if (stored === undefined) return undefined
  const parsed = StoredIdentity.safeParse(stored)
  if (!parsed.success) throw new AppError('profile.damaged', path)
  return { ...parsed.data, key: readKeyFile(parsed.data.key) }
}

function fingerprintOf(key: KeyFile): string {
  return hashBytes(Buffer.from(key.certificate, 'base64'))
}
