import { actionChain, recordIds } from '#shared/domain/record-ids'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { canonicalJson, hashText, type Json } from '#shared/kernel/canonical'
import { newId, type Hash, type Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { chainKey, checkChains, type Head } from '#shared/log/chain'
import type { NamedChange, RecordId } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { seededRandom } from '../../unit/bundle/support/seeded'
import type { ModelLaptop, ModelShare, ModelWorld, Sheet } from './model'
import { setRecord } from '../../support/laptops/set-record'

const START = Date.UTC(2026, 10, 23, 15)
const INTERVIEWS = ['1'.repeat(32), '2'.repeat(32)]
const ACTION = 'ac'.repeat(16)

/** A sheet as it travels: who has not submitted finds only that it is there. */
interface Package {
  readonly sheet: Pick<Sheet, 'interview' | 'rater' | 'revision' | 'text'>
  readonly files: ReadonlyMap<Hash, Uint8Array>
}

interface Segment {
  readonly id: string
  readonly device: Id
  readonly changes: readonly NamedChange[]
  readonly packages: readonly Package[]
  state: 'there' | 'hidden' | 'cut'
}

/** What a laptop's disk holds; a crash leaves exactly this. */
interface Disk {
  device: Id
  earlier: Id[]
  /** The end of this laptop's own branch. */
  head: Head | null
  readonly shared: Map<Hash, NamedChange>
  readonly thoughts: string[]
  readonly packages: Map<Hash, Package>
  readonly taken: Set<string>
  written: { device: Id; segments: string[]; number: number; packages: string } | null
}

/** Laptops that are nothing but their log and the rules of the exchange: thousands of weeks in a minute. */
export class MemoryWorld implements ModelWorld {
  readonly laptops: ModelLaptop[]
  readonly share: MemoryShare

  constructor(count: number, random = seededRandom('memory')) {
    this.share = new MemoryShare()
    const people = Array.from({ length: count }, () => newId(random))
    const setting = { random, people, share: this.share }
    this.laptops = people.map((person, index) => new MemoryLaptop(`laptop ${index}`, person, setting))
  }
}

class MemoryShare implements ModelShare {
  readonly segments: Segment[] = []

  of(device: Id): readonly Segment[] {
    return this.segments.filter((each) => each.device === device && each.state !== 'hidden')
  }

  hide(pick: number): void {
    this.#set(pick, 'hidden')
  }

  cut(pick: number): void {
    this.#set(pick, 'cut')
  }

  back(): void {
    for (const segment of this.segments) segment.state = 'there'
  }

  #set(pick: number, state: Segment['state']): void {
    const segment = this.segments[pick % Math.max(1, this.segments.length)]
    if (segment !== undefined) segment.state = state
  }

  /** Packages are closed: only what they are opened into counts, and that is on a laptop. */
  async holds(text: string): Promise<boolean> {
    return Promise.resolve(JSON.stringify(this.segments.map(({ changes }) => changes)).includes(text))
  }

  async changes(): Promise<ReadonlySet<Hash>> {
    return Promise.resolve(new Set(this.segments.flatMap(({ changes }) => changes.map(({ hash }) => hash))))
  }
}

/** Records of a laptop that goes on from its own branch, whatever a copy of it wrote. */
class OwnRecords extends Records {
  own: Head | null = null

  override get heads(): ReadonlyMap<string, Head> {
    const heads = new Map(super.heads)
    for (const key of heads.keys()) heads.delete(key)
    return this.own === null || this.device === undefined
      ? heads
      : heads.set(chainKey(actionChain(ACTION), this.device), this.own)
  }

  device: Id | undefined
}

interface Setting {
  readonly random: (length: number) => Uint8Array
  readonly people: readonly Id[]
  readonly share: MemoryShare
}

class MemoryLaptop implements ModelLaptop {
  readonly name: string
  readonly person: Id
  readonly #setting: Setting
  #disk: Disk
  #copy: Disk | undefined
  #ms = START
  #records = new OwnRecords()

  constructor(name: string, person: Id, setting: Setting, disk?: Disk) {
    this.name = name
    this.person = person
    this.#setting = setting
    this.#disk = disk ?? {
      device: newId(setting.random),
      earlier: [],
      head: null,
      shared: new Map(),
      thoughts: [],
      packages: new Map(),
      taken: new Set(),
      written: null,
    }
    this.#fold()
  }

  get isHr(): boolean {
    return this.person === this.#setting.people[0]
  }

  device = (): Id => this.#disk.device

  async set(record: RecordId, fields: Readonly<Record<string, Json>>): Promise<void> {
    // The journal goes on from its own branch; a fork of a copy is beside it.
    const writer = new LogWriter(this.#records, {
      device: this.#disk.device,
      person: this.person,
      now: () => ({ instant: new Date(this.#ms).toISOString(), ms: this.#ms }),
      random: this.#setting.random,
    })
    const change = unwrap(await writer.run(setRecord, { action: ACTION, record, fields: { ...fields } }))
    this.#disk.shared.set(change.hash, change)
    this.#disk.head = { number: change.header.number, hash: change.hash }
    this.#records.own = this.#disk.head
  }

  async keepPrivate(text: string): Promise<void> {
    this.#disk.thoughts.push(text)
    return Promise.resolve()
  }

  async submit(number: number, secret: string): Promise<Sheet | undefined> {
    const interview = INTERVIEWS[number]
    if (interview === undefined || this.isHr) return undefined
    const text = canonicalJson({ interview, rater: this.person, secret })
    const revision = hashText(text)
    const sheet = { interview, rater: this.person, revision, text }
    this.#disk.packages.set(revision, { sheet, files: new Map() })
    await this.set(recordIds.submission(interview, revision, this.person), { revision })
    return { ...sheet, secret, files: new Map() }
  }

  async sign(sheet: Sheet): Promise<void> {
    const { interview, revision } = sheet
    const record = recordIds.signature(interview, revision, this.person)
    if (this.#records.view(record) !== undefined) return
    const bytes = Buffer.from(`signed ${revision} ${newId(this.#setting.random)}`)
    sheet.files = new Map([[hashText(bytes.toString()), bytes]])
    this.#disk.packages.set(revision, { sheet, files: sheet.files })
    await this.set(record, { revision })
  }

  async exchange(kill = Number.POSITIVE_INFINITY): Promise<ExchangeReport> {
    const report: ExchangeReport = { at: '', folder: '', written: null, taken: [], held: [], stopped: null }
    let left = kill
    const goesOn = () => (left -= 1) > 0
    await this.#open()
    const own = this.#setting.share.of(this.#disk.device)
    const foreign = own.filter(({ id }) => this.#disk.written?.segments.includes(id) !== true)
    const isCopied = foreign.length > 0 || this.#isSetBack()
    if (isCopied) Object.assign(report, { stopped: { code: 'exchange.cloned-device', values: {} } })
    else if (goesOn()) this.#write(report, own)
    for (let came = true; came;) {
      came = false
      report.held.length = 0
      for (const segment of this.#setting.share.segments) {
        const isOwn = segment.device === this.#disk.device && !foreign.includes(segment)
        if (isOwn || segment.state === 'hidden' || this.#disk.taken.has(segment.id)) continue
        if (!goesOn()) return report
        const code = this.#take(segment)
        if (code === undefined) {
          came = true
          Object.assign(report, { taken: [...report.taken, takenFrom(segment)] })
        } else report.held.push({ code, values: {}, device: segment.device, file: segment.id })
      }
    }
    if (report.taken.length > 0) await this.#open()
    return report
  }

  async takeArchiveOf(other: ModelLaptop): Promise<void> {
    if (!(other instanceof MemoryLaptop)) throw new Error('another kind of laptop')
    await other.#open()
    for (const change of other.#disk.shared.values()) this.#disk.shared.set(change.hash, change)
    for (const each of other.#disk.packages.values()) this.#keep(each)
    this.#fold()
  }

  async restart(): Promise<void> {
    this.#fold()
    return Promise.resolve()
  }

  setClock(ms: number): void {
    this.#ms = ms
  }

  async clone(name: string): Promise<ModelLaptop> {
    return Promise.resolve(new MemoryLaptop(name, this.person, this.#setting, structuredClone(this.#disk)))
  }

  async backup(): Promise<void> {
    this.#copy = structuredClone(this.#disk)
    return Promise.resolve()
  }

  async restore(): Promise<boolean> {
    if (this.#copy === undefined) return Promise.resolve(false)
    this.#disk = structuredClone(this.#copy)
    this.#fold()
    return Promise.resolve(true)
  }

  async renew(): Promise<void> {
    this.#disk.earlier.push(this.#disk.device)
    this.#disk.device = newId(this.#setting.random)
    this.#disk.head = null
    this.#fold()
    await this.set(`person/${ACTION}/${this.person}`, { fingerprint: '' })
  }

  async changes(): Promise<readonly NamedChange[]> {
    return Promise.resolve([...this.#disk.shared.values()])
  }

  async revision(hash: Hash): Promise<string | undefined> {
    const found = this.#disk.packages.get(hash)
    return Promise.resolve(found && this.#mayRead(found) ? found.sheet.text : undefined)
  }

  async attachment(hash: Hash): Promise<Uint8Array | undefined> {
    const found = [...this.#disk.packages.values()].find(({ files }) => files.has(hash))
    return Promise.resolve(found && this.#mayRead(found) ? found.files.get(hash) : undefined)
  }

  async holds(text: string): Promise<boolean> {
    const readable = [...this.#disk.packages.values()].filter((each) => this.#mayRead(each))
    const all = [this.#disk.thoughts, [...this.#disk.shared.values()], readable.map(({ sheet }) => sheet)]
    return Promise.resolve(JSON.stringify(all).includes(text))
  }

  async close(): Promise<void> {
    return Promise.resolve()
  }

  #fold(): void {
    const { shared, device } = this.#disk
    // What continues the own branch belongs to it, as in the journal.
    for (let more = true; more;) {
      const next = [...shared.values()].find(
        ({ header }) =>
          header.device === device &&
          header.number === (this.#disk.head?.number ?? 0) + 1 &&
          header.previous === (this.#disk.head?.hash ?? null),
      )
      more = next !== undefined
      if (next !== undefined) this.#disk.head = { number: next.header.number, hash: next.hash }
    }
    this.#records = new OwnRecords()
    this.#records.applyAll(shared.values())
    this.#records.device = device
    this.#records.own = this.#disk.head
  }

  #own(): readonly NamedChange[] {
    const branch: NamedChange[] = []
    let change = this.#disk.shared.get(this.#disk.head?.hash ?? '')
    while (change !== undefined) {
      branch.push(change)
      change = this.#disk.shared.get(change.header.previous ?? '')
    }
    return branch.reverse()
  }

  #isSetBack(): boolean {
    const { written, device } = this.#disk
    return written?.device === device && this.#own().length < written.number
  }

  #write(report: ExchangeReport, there: readonly Segment[]): void {
    const before = this.#disk.written?.device === this.#disk.device ? this.#disk.written : null
    const own = this.#own()
    const missing = before?.segments.some((id) => !there.some((each) => each.id === id)) === true
    const packages = [...this.#disk.packages.values()].filter(({ sheet }) => sheet.rater === this.person)
    const names = canonicalJson(packages.map(({ sheet, files }) => [sheet.revision, files.size]))
    const fresh = before === null || missing ? own : own.filter(({ header }) => header.number > before.number)
    if (fresh.length === 0 && (before === null || before.packages === names)) return
    const changes = before === null && this.#disk.earlier.length > 0 ? [...this.#disk.shared.values()] : fresh
    const id = `${this.#disk.device} ${newId(this.#setting.random)}`
    const segments = [...(before?.segments ?? []), id]
    this.#disk.written = { device: this.#disk.device, segments, number: own.length, packages: names }
    this.#setting.share.segments.push({ id, device: this.#disk.device, changes, packages, state: 'there' })
    Object.assign(report, { written: { changes: changes.length, bytes: 0, sha256: '' } })
  }

  #take(segment: Segment): string | undefined {
    if (segment.state === 'cut') return 'exchange.half-file'
    const { shared } = this.#disk
    const all = new Map([...shared, ...segment.changes.map((change) => [change.hash, change] as const)])
    if (checkChains(all.values()).some(({ code }) => code === 'chain.gap')) return 'exchange.gap'
    for (const each of segment.packages) this.#keep(each)
    for (const [hash, change] of all) shared.set(hash, change)
    this.#disk.taken.add(segment.id)
    this.#fold()
    return undefined
  }

  #keep(each: Package): void {
    const before = this.#disk.packages.get(each.sheet.revision)
    if (before === undefined || before.files.size < each.files.size) {
      this.#disk.packages.set(each.sheet.revision, each)
    }
  }

  /** Opens the sheets of every interview for which all raters have submitted. */
  async #open(): Promise<void> {
    const raters = this.#setting.people.slice(1)
    for (const interview of INTERVIEWS) {
      const submissions = this.#records.views(`submission/${interview}/`).map(({ id }) => id.split('/'))
      if (!raters.every((rater) => submissions.some((parts) => parts[3] === `@${rater}`))) continue
      for (const [, , revision = '', by] of submissions) {
        const opening = recordIds.opening(interview, revision)
        const mine = this.isHr || by === `@${this.person}`
        if (mine && this.#records.view(opening) === undefined) await this.set(opening, { at: 'now' })
      }
    }
  }

  #mayRead({ sheet: { interview, revision, rater } }: Package): boolean {
    const isOpen = this.#records.view(recordIds.opening(interview, revision)) !== undefined
    return isOpen || this.isHr || rater === this.person
  }
}

function takenFrom({ device, changes }: Segment): ExchangeReport['taken'][number] {
  return { device, people: [], changes: changes.length, records: [], recordCount: 0 }
}
