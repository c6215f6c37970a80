import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedChanges } from '#electron/app/action-records'
import { archiveContent } from '#electron/app/archive-content'
import { runCommand } from '#electron/app/command-runner'
import { Exchanges } from '#electron/app/exchanges'
import { IncomingFiles } from '#electron/app/incoming/incoming-files'
import { openBundleFile, type OpenBundleFile } from '#electron/bundle/open-file'
import { publishFile } from '#electron/bundle/publish-file'
import { openPackage } from '#electron/bundle/sealed-package'
import { writeBundle } from '#electron/bundle/write-bundle'
import { systemRandom } from '#electron/platform/random'
import { recordIds } from '#shared/domain/record-ids'
import { openings } from '#shared/domain/scoring/opening'
import { newId, type Hash, type Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { confirmLaptop, newProfile } from '../../support/laptops/profiles'
import { raterSigner } from '../../unit/bundle/support/signed-archive'
import type { ModelLaptop, ModelShare, ModelWorld } from './model'
import { setRecord } from '../../support/laptops/set-record'
import { filesIn, RealLaptop, type Setting } from './real-laptop'

const NAMES = ['hana', 'anna', 'ben'] as const

/** A week's beginning: HR's laptop and two raters', known to each other; worlds are copies of it. */
export class Beginning {
  readonly #folder: string
  readonly #setting: Setting
  #worlds = 0

  private constructor(folder: string, setting: Setting) {
    this.#folder = folder
    this.#setting = setting
  }

  static async make(): Promise<Beginning> {
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-model-'))
    const people = NAMES.map(() => newId(systemRandom))
    for (const [index, name] of NAMES.entries())
      await newProfile(join(folder, name), name, people[index] ?? '')
    const [hr = '', ...raters] = people
    const share = join(folder, 'share')
    mkdirSync(share)
    const setting: Setting = {
      folder,
      share,
      action: newId(systemRandom),
      interviews: [newId(systemRandom), newId(systemRandom)],
      hr,
      signer: await raterSigner(),
    }
    const beginning = new Beginning(folder, setting)
    await beginning.#prepare(raters)
    return beginning
  }

  /** A world of its own; `laptops` of them take part. */
  async world(laptops: number): Promise<RealWorld> {
    const folder = join(this.#folder, `world-${(this.#worlds += 1)}`)
    mkdirSync(folder)
    for (const name of [...NAMES, 'share'])
      cpSync(join(this.#folder, name), join(folder, name), { recursive: true })
    const setting = { ...this.#setting, folder, share: join(folder, 'share') }
    const opened: RealLaptop[] = []
    for (const name of NAMES.slice(0, laptops)) opened.push(await RealLaptop.open(name, setting))
    for (const laptop of opened) await new Exchanges(laptop.services).choose(setting.action, setting.share)
    return new RealWorld(opened, setting)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #prepare(raters: readonly Id[]): Promise<void> {
    const { action, hr, interviews } = this.#setting
    const [hana, ...others] = await Promise.all(NAMES.map((name) => RealLaptop.open(name, this.#setting)))
    if (hana === undefined) throw new Error('nobody')
    const set = async (record: string, fields: Record<string, string | boolean | string[] | object[]>) =>
      runCommand(hana.services, action, setRecord, {
        action,
        record,
        fields: JSON.parse(JSON.stringify(fields)) as Record<string, string>,
      })
    await set(recordIds.action(action), { title: 'Ranger', zone: 'UTC', creator: hr })
    await set(recordIds.person(action, hr), { name: 'hana', duties: ['hr-specialist'] })
    for (const rater of raters) await set(recordIds.person(action, rater), { name: 'rater', duties: ['sme'] })
    const panel = raters.map((person) => ({ person, role: 'rater' }))
    for (const interview of interviews) {
      const fields = { applicant: newId(systemRandom), round: hr, guide: hr, status: 'interviewed', panel }
      await set(recordIds.interview(interview), fields)
    }
    for (const laptop of [hana, ...others]) {
      await confirmLaptop(hana.services, action, laptop.services)
    }
    const changes = await sharedChanges(hana.services.journal, action)
    for (const laptop of others) await laptop.services.journal.importChanges(changes)
    for (const laptop of [hana, ...others]) await laptop.close()
  }
}

/** Real laptops and a real folder between them. */
export class RealWorld implements ModelWorld {
  readonly laptops: ModelLaptop[]
  readonly share: RealShare
  readonly folder: string
  readonly action: Id
  readonly #setting: Setting

  constructor(laptops: readonly RealLaptop[], setting: Setting) {
    this.#setting = setting
    this.laptops = [...laptops]
    this.folder = setting.folder
    this.action = setting.action
    this.share = new RealShare(setting.share, join(setting.folder, 'hidden'))
  }

  /** One more laptop of a person joins, by an archive that HR's laptop made for it. */
  async join(name: string, person: Id): Promise<RealLaptop> {
    const [hr] = this.laptops
    if (!(hr instanceof RealLaptop)) throw new Error('nobody can confirm')
    await newProfile(join(this.folder, name), name, person)
    const laptop = await RealLaptop.open(name, this.#setting)
    await confirmLaptop(hr.services, this.action, laptop.services)
    const path = join(this.folder, `${name}.evenhand`)
    const { content, signer } = await archiveContent(hr.services, this.action)
    await publishFile(path, writeBundle(content, signer))
    const incoming = new IncomingFiles(laptop.services)
    const chosen = await incoming.choose(path, 'join')
    if (chosen?.kind !== 'verified') throw new Error('not verified')
    await incoming.take(chosen.id)
    await new Exchanges(laptop.services).choose(this.action, this.#setting.share)
    this.laptops.push(laptop)
    return laptop
  }

  async remove(): Promise<void> {
    for (const laptop of this.laptops) await laptop.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

class RealShare implements ModelShare {
  readonly #folder: string
  readonly #hidden: string
  /** Where what was hidden or cut belongs, and where its whole bytes are. */
  readonly #away = new Map<string, string>()

  constructor(folder: string, hidden: string) {
    this.#folder = folder
    this.#hidden = hidden
    mkdirSync(hidden)
  }

  hide(pick: number): void {
    this.#takeAway(pick)
  }

  cut(pick: number): void {
    const path = this.#takeAway(pick)
    if (path === undefined) return
    const whole = readFileSync(this.#away.get(path) ?? '')
    writeFileSync(path, whole.subarray(0, whole.length >> 1))
  }

  back(): void {
    for (const [path, away] of this.#away) renameSync(away, path)
    this.#away.clear()
  }

  /** Sealed sheets too are tried with all that the readers hold: their own keys, and those that were told. */
  async holds(text: string, readers: readonly ModelLaptop[]): Promise<boolean> {
    const keys = await keysOf(readers)
    for (const path of this.#segments()) {
      const plain = await this.#plain(path, readers, async (bundle) => {
        const files = await Promise.all(bundle.manifest.files.map(async (file) => bundle.read(file)))
        for (const sealed of bundle.sealed) {
          const opened = await openPackage(await sealed.read(), keys, sealed.revision).catch(() => undefined)
          if (opened !== undefined) files.push(...opened.files.values())
        }
        return [
          JSON.stringify(bundle.changes),
          ...files.map((bytes) => Buffer.from(bytes).toString('latin1')),
        ]
      })
      if (plain?.some((part) => part.includes(text)) === true || readFileSync(path).includes(text))
        return true
    }
    return false
  }

  async changes(readers: readonly ModelLaptop[]): Promise<ReadonlySet<Hash>> {
    const found = new Set<Hash>()
    for (const path of this.#segments()) {
      const hashes = await this.#plain(path, readers, async ({ changes }) =>
        Promise.resolve(changes.map(({ hash }) => hash)),
      )
      for (const hash of hashes ?? []) found.add(hash)
    }
    return found
  }

  async #plain<T>(
    path: string,
    readers: readonly ModelLaptop[],
    read: (bundle: OpenBundleFile) => Promise<T>,
  ): Promise<T | undefined> {
    const identities = await keysOf(readers)
    let bundle: OpenBundleFile
    try {
      bundle = await openBundleFile(path, { keys: { identities }, staging: this.#hidden })
    } catch {
      // A half file, or one that these laptops cannot read.
      return undefined
    }
    try {
      return await read(bundle)
    } finally {
      await bundle.close()
    }
  }

  #segments(): readonly string[] {
    return [...filesIn(this.#folder), ...this.#away.values()].filter((path) => !path.endsWith('.json'))
  }

  #takeAway(pick: number): string | undefined {
    const there = filesIn(this.#folder)
      .filter((path) => path.endsWith('.evenhand') && !this.#away.has(path))
      .sort()
    const path = there[pick % Math.max(1, there.length)]
    if (path === undefined) return undefined
    const away = join(this.#hidden, `${this.#away.size}-${readdirSync(this.#hidden).length}`)
    renameSync(path, away)
    this.#away.set(path, away)
    return path
  }
}

async function keysOf(readers: readonly ModelLaptop[]): Promise<string[]> {
  const keys: string[] = []
  for (const laptop of readers) {
    if (laptop instanceof RealLaptop) keys.push(...(await laptop.services.identity.ageIdentities()))
    const told = await openings(new Records().applyAll(await laptop.changes()))
    keys.push(...[...told.values()].map(({ key }) => key))
  }
  return keys
}
