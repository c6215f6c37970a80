import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  knownDevices,
  recipientsOf,
  sealedRecipientsOf,
  type KnownDevice,
} from '#shared/domain/panel/known-devices'
import { actionChain } from '#shared/domain/record-ids'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import type { BundleKind } from '#shared/contracts/bundle/manifest'
import type { Head } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'
import { newTo } from '#shared/log/new-to'
import { Records } from '#shared/log/records'
import { authorsOf } from './authors-of'
import { encryptTo } from '../bundle/age-encrypt'
import { holdsOwnProof, provenSender } from '../bundle/laptop-proof'
import { openBundleFile, type OpenBundleFile } from '../bundle/open-file'
import { packSegment } from '../bundle/pack-segment'
import { rosterOf, type Roster } from '../bundle/roster'
import { writeBundle } from '../bundle/write-bundle'
import type { ExchangePorts, PackedSegment, TakenSegment } from '../exchange/exchange-ports'
import { shareFiles } from '../exchange/share-files'
import { readClock } from '../platform/clock'
import { changesOfDevice, knownRecords, sharedChanges } from './action-records'
import { archiveContent } from './archive-content'
import { assertHrsWord } from './incoming/assert-hrs-word'
import { takeIn } from './incoming/take-in'
import { keptFiles } from './kept-files'
import { findClosing } from './retention/find-closing'
import { sealSheets } from './seal-sheets'
import type { DataServices } from './data-services'

/** What the exchange of one hiring action asks of this laptop. `keep` stores the state. */
export async function exchangePorts(
  services: DataServices,
  action: Id,
  keep: ExchangePorts['keep'],
): Promise<ExchangePorts> {
  const staging = join(services.paths.profile, 'staging')
  await mkdir(staging, { recursive: true, mode: 0o700 })
  return {
    device: services.identity.device,
    now: readClock,
    files: shareFiles,
    staging,
    keep,
    own: async () => {
      const records = new Records().applyAll(await sharedChanges(services.journal, action))
      return {
        head: ownHead(services, action),
        recipients: await recipientsOf(records, action),
        sealedFor: await sealedRecipientsOf(records, action, services.identity.person ?? ''),
      }
    },
    pack: async (after) => pack(services, action, after?.number ?? 0),
    packClosing: async () => packClosing(services, action),
    take: async (path, from) => take(services, action, { path, staging, ...from }),
  }
}

function ownHead({ journal, identity }: DataServices, action: Id) {
  const own = journal
    .chains()
    .find(({ chain, device }) => chain === actionChain(action) && device === identity.device)
  return own?.head ?? null
}

async function pack(services: DataServices, action: Id, after: number): Promise<PackedSegment> {
  const { identity, journal, sealed } = services
  const { device } = identity
  const records = await knownRecords(journal, action)
  const known = (await knownDevices(records, action)).find((each) => each.device === device)
  if (known === undefined) throw new AppError('exchange.not-confirmed')
  if (known.retired !== null) throw new AppError('exchange.retired-here')
  await sealSheets(services, action, records)
  const head = ownHead(services, action)
  const changes = ownBranch(await changesOfDevice(journal, actionChain(action), device, after), head)
  if (head === null || changes.length === 0) throw new AppError('archive.empty')
  const recipients = await recipientsOf(records, action)
  const isRenewed = after === 0 && (await identity.earlierIds()).length > 0
  if (isRenewed || changes.some((change) => holdsOwnProof(change, action))) {
    // What its person wrote under an earlier id, and nobody has, goes with all else under the new one.
    const archive = await archiveContent(services, action, { encryption: 'age' })
    const bytes = writeBundle(archive.content, archive.signer)
    return { changes: archive.changes.length, head, chunks: encryptTo(bytes, { recipients }) }
  }
  const signer = await identity.deviceSigner()
  const content = await packSegment({
    action,
    device,
    created: readClock().instant,
    changes,
    signer,
    records,
    ...keptFiles(services),
    sealed: await sealed.list(),
    options: { encryption: 'age' },
  })
  const bytes = writeBundle(content, signer)
  return { changes: changes.length, head, chunks: encryptTo(bytes, { recipients }) }
}

/** What the others need to know of a hiring action that this laptop closed, and nothing else of it. */
async function packClosing(services: DataServices, action: Id): Promise<PackedSegment | undefined> {
  const { identity, journal } = services
  const { device } = identity
  const records = await knownRecords(journal, action)
  const own = ownBranch(
    await changesOfDevice(journal, actionChain(action), device),
    ownHead(services, action),
  )
  const closing = await findClosing(own, records, action)
  if (closing === undefined) return undefined
  const { change } = closing
  const signer = await identity.deviceSigner()
  const content = await packSegment({
    action,
    device,
    created: readClock().instant,
    changes: [change],
    signer,
    records,
    ...keptFiles(services),
    options: { encryption: 'age' },
  })
  const recipients = await recipientsOf(records, action)
  const head = { number: change.header.number, hash: change.hash }
  return { changes: 1, head, chunks: encryptTo(writeBundle(content, signer), { recipients }) }
}

/** The changes that lead to the head: not those of a copy of this laptop, which have its id and numbers too. */
function ownBranch(changes: readonly NamedChange[], head: Head | null): readonly NamedChange[] {
  const branch: NamedChange[] = []
  let next = head?.hash ?? null
  for (const change of [...changes].reverse()) {
    if (change.hash !== next) continue
    branch.push(change)
    next = change.header.previous
  }
  return branch.reverse()
}

/** An archive is what a laptop hands out first under a new id. */
const KINDS: ReadonlySet<BundleKind> = new Set(['segment', 'archive'])

interface Staged {
  readonly path: string
  readonly staging: string
  readonly device: Id
  readonly sha256: Hash
}

async function take(services: DataServices, action: Id, staged: Staged): Promise<TakenSegment> {
  const here = await sharedChanges(services.journal, action)
  const records = new Records().applyAll(here)
  const laptops = await knownDevices(records, action)
  const bundle = await openStaged(services, staged, await rosterOf(records, action))
  try {
    const { manifest, changes } = bundle
    const isIts = KINDS.has(manifest.kind) && manifest.signed && manifest.device === staged.device
    if (!isIts || manifest.action !== action) throw new AppError('exchange.not-its-segment')
    if (manifest.device !== services.identity.device) {
      const fresh = newTo(here, changes)
      const proven = await provenUnknown(records, action, laptops, bundle)
      assertKnown([...laptops, ...proven], fresh, bundle)
      await assertHrsWord(records, { action, here, fresh })
    }
    const isWhole = manifest.heads.every(({ from }) => from.number === 1)
    try {
      await takeIn(services, bundle, action)
    } catch (thrown) {
      // Whoever left after the closing took what came before along: what it says counts all the same.
      const closing = await findClosing(changes, records, action)
      if (toAppError(thrown).code !== 'exchange.gap' || closing === undefined) throw thrown
      return { isWhole, changes: 0, people: [], records: [], closing: closing.closed }
    }
    return { isWhole, changes: changes.length, ...authorsOf(changes) }
  } finally {
    await bundle.close()
  }
}

async function openStaged(
  { identity }: DataServices,
  { path, staging }: Staged,
  roster: Roster,
): Promise<OpenBundleFile> {
  const keys = { identities: await identity.ageIdentities() }
  return openBundleFile(path, { keys, staging, roster }).catch((thrown: unknown) => {
    throw toAppError(thrown).code === 'bundle.no-key' ? new AppError('exchange.not-for-us') : thrown
  })
}

/** The laptop that made this, where nobody confirmed it and it proves itself. */
async function provenUnknown(
  records: Records,
  action: Id,
  laptops: readonly KnownDevice[],
  bundle: OpenBundleFile,
): Promise<readonly KnownDevice[]> {
  if (laptops.some(({ device }) => device === bundle.manifest.device)) return []
  const proven = await provenSender(records, action, bundle)
  return proven === undefined ? [] : [proven]
}

/** Whether HR has confirmed the laptop, and has not taken it out of use before it wrote this. */
function assertKnown(
  laptops: readonly KnownDevice[],
  fresh: readonly NamedChange[],
  { manifest }: Pick<OpenBundleFile, 'manifest'>,
): void {
  const { device } = manifest
  const known = laptops.find((each) => each.device === device)
  if (known === undefined) throw new AppError('exchange.unknown-device')
  // A laptop speaks for the person whom HR confirmed it for, and for nobody else; so did those whose work it brings.
  const people = new Map(laptops.map((each) => [each.device, each.person]))
  if (fresh.some(({ header }) => header.actor !== (people.get(header.device) ?? known.person))) {
    throw new AppError('exchange.other-author', '', { laptop: known.name })
  }
  const last = known.retired?.lastNumber
  if (known.retired === null) return
  const number = manifest.heads.find((head) => head.device === device)?.number ?? 0
  if (last === null || last === undefined || number > last) {
    throw new AppError('exchange.retired-device', '', { laptop: known.name })
  }
}
