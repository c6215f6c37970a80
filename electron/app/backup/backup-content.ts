import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChainName, NamedChange } from '#shared/log/change'
import type { BundleContent } from '../../bundle/bundle-content'
import type { HeadSignature } from '../../bundle/head-signature'
import { packBackup } from '../../bundle/pack-backup'
import type { Work } from '../../bundle/work'
import { readClock } from '../../platform/clock'
import { changesOfDevice } from '../action-records'
import { keptFiles } from '../kept-files'
import type { DataServices } from '../data-services'

export interface PackedBackup {
  readonly content: BundleContent
  readonly changes: number
  /** Bytes of all its files. */
  readonly size: number
}

/**
 * All that this laptop holds: every chain, private ones and the workspace included, every file, typing that is no
 * change yet, what was removed, and who works here. All of the journal is checked first. Errors: `backup.…`, `storage.…`.
 */
export async function backupContent(services: DataServices, work: Work): Promise<PackedBackup> {
  const { identity, journal, drafts, revisions, attachments, sealed, paths } = services
  await journal.verifyAll()
  const changes: NamedChange[] = []
  const heads: HeadSignature[] = []
  const chains = new Set<ChainName>()
  for (const { chain, device } of journal.chains()) {
    chains.add(chain)
    changes.push(...(await changesOfDevice(journal, chain, device)))
  }
  for (const chain of chains) heads.push(...(await services.heads.of(chain)))
  const content = await packBackup(
    {
      device: identity.device,
      created: readClock().instant,
      changes,
      heads,
      revisions: await revisions.list(),
      attachments: await attachments.list(),
      ...keptFiles(services),
      sealed: await sealed.list(),
      identity: await readFile(join(paths.profile, 'identity.json')),
      laptop: {
        v: 1,
        kind: 'evenhand-laptop',
        drafts: await drafts.list(),
        removed: [...journal.removed].sort(),
      },
      encryption: 'age',
    },
    work,
  )
  const size = content.files.reduce((sum, file) => sum + file.bytes, 0)
  return { content, changes: changes.length, size }
}
