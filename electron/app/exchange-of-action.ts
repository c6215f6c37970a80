import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { knownDevices, recipientsOf } from '#shared/domain/panel/known-devices'
import { actionChain } from '#shared/domain/record-ids'
import { AppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import { authorsOf } from './authors-of'
import { encryptTo } from '../bundle/age-encrypt'
import { openBundleFile } from '../bundle/open-file'
import { packSegment } from '../bundle/pack-segment'
import { rosterOf } from '../bundle/roster'
import { writeBundle } from '../bundle/write-bundle'
import type { ExchangePorts, PackedSegment, TakenSegment } from '../exchange/exchange-ports'
import { shareFiles } from '../exchange/share-files'
import { readClock } from '../platform/clock'
import { changesOfDevice, knownRecords } from './action-records'
import { takeIn } from './incoming/take-in'
import { keptFiles } from './kept-files'
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
    own: async () => ({
      head: ownHead(services, action),
      recipients: await recipientsOf(await knownRecords(services.journal, action), action),
    }),
    pack: async (after) => pack(services, action, after?.number ?? 0),
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
  const changes = await changesOfDevice(journal, actionChain(action), device, after)
  const last = changes.at(-1)
  if (last === undefined) throw new AppError('archive.empty')
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
  const recipients = await recipientsOf(records, action)
  return {
    changes: changes.length,
    head: { number: last.header.number, hash: last.hash },
    chunks: encryptTo(writeBundle(content, signer), { recipients }),
  }
}

interface Staged {
  readonly path: string
  readonly staging: string
  readonly device: Id
  readonly sha256: Hash
}

async function take(services: DataServices, action: Id, staged: Staged): Promise<TakenSegment> {
  const records = await knownRecords(services.journal, action)
  const bundle = await openBundleFile(staged.path, {
    keys: { identities: await services.identity.ageIdentities() },
    staging: staged.staging,
    roster: rosterOf(records, action),
  })
  try {
    const { manifest, changes } = bundle
    const isIts = manifest.kind === 'segment' && manifest.signed && manifest.device === staged.device
    if (!isIts || manifest.action !== action) throw new AppError('exchange.not-its-segment')
    await assertKnown(services, action, records, bundle)
    await takeIn(services, bundle, action)
    return { changes: changes.length, ...authorsOf(changes) }
  } finally {
    await bundle.close()
  }
}

/** Whether HR has confirmed the laptop, and has not taken it out of use before it wrote this. */
async function assertKnown(
  { identity }: DataServices,
  action: Id,
  records: Awaited<ReturnType<typeof knownRecords>>,
  { manifest, changes }: Awaited<ReturnType<typeof openBundleFile>>,
): Promise<void> {
  const { device } = manifest
  if (device === identity.device) return
  const known = (await knownDevices(records, action)).find((each) => each.device === device)
  if (known === undefined) throw new AppError('exchange.unknown-device')
  // A laptop speaks for the person whom HR confirmed it for, and for nobody else.
  if (changes.some(({ header }) => header.actor !== known.person)) {
    throw new AppError('exchange.other-author', '', { laptop: known.name })
  }
  const last = known.retired?.lastNumber
  if (known.retired === null) return
  if (last === null || last === undefined || (manifest.heads[0]?.number ?? 0) > last) {
    throw new AppError('exchange.retired-device', '', { laptop: known.name })
  }
}
