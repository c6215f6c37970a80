import type { StorageStatus } from '#shared/contracts/ipc/app'
import { Attachments } from './attachments'
import type { ChainLimits } from './chain-file'
import { Drafts } from './drafts'
import { countFlushes } from './flush-counter'
import { Home } from './home'
import { Journal, type JournalOptions } from './journal'
import { KeptHeads } from './kept-heads'
import { nodeFileSystem } from './node-file-system'
import type { FileSystem } from './file-system'
import type { Processes } from './process-identity'
import { Revisions } from './revisions'
import { SealedPackages } from './sealed-packages'
import { Space } from './space'
import { isStorageError, storageError } from './storage-error'

const DEFAULT_FLOOR_BYTES = 500_000_000
const DEFAULT_RESERVE_BYTES = 16_000_000
const DEFAULT_LIMITS: ChainLimits = { page: 256, lag: 500, commands: 2000 }

export interface OpenOptions extends Omit<JournalOptions, 'fs' | 'limits'> {
  /** The profile's `journal` folder; made if it is missing. */
  readonly folder: string
  readonly onStatus: (status: StorageStatus) => void
  /** Below so many free bytes attachments and exports are refused; 500 MB unless set. */
  readonly floorBytes?: number
  /** What is held back for typing on a full disk; 16 MB unless set. */
  readonly reserveBytes?: number
  readonly fs?: FileSystem
  readonly limits?: ChainLimits
  readonly processes?: Processes
}

/** Everything that the main process keeps of the interview data. */
export interface OpenedJournal {
  readonly journal: Journal
  readonly drafts: Drafts
  readonly attachments: Attachments
  readonly revisions: Revisions
  readonly heads: KeptHeads
  readonly sealed: SealedPackages
  readonly space: Space
  /** Finishes what was asked, frees the lock. */
  close(): Promise<void>
}

/**
 * Opens the journal's folder for this process alone. A torn end, damaged lines and a missing folder are no
 * errors: `journal.state()` tells of them. Errors: `journal.in-use`, `journal.format`, `storage.…`.
 */
export async function openJournal(options: OpenOptions): Promise<OpenedJournal> {
  const { folder, clock, random, onStatus, processes } = options
  const { floorBytes = DEFAULT_FLOOR_BYTES, reserveBytes = DEFAULT_RESERVE_BYTES } = options
  const { fs, count: flushes } = countFlushes(options.fs ?? nodeFileSystem)
  let home: Home | undefined
  try {
    await fs.makeFolder(folder, 'parents')
    const space = await Space.open({ folder, fs, floorBytes, reserveBytes, onStatus, flushes })
    const { ms } = clock()
    const opened = await space.run('folder', () =>
      Home.open({ folder, fs, random, ms, ...(processes === undefined ? {} : { processes }) }),
    )
    home = opened
    space.watch(() => opened.assertSame())
    const journal = await Journal.open(
      { ...options, fs, limits: options.limits ?? DEFAULT_LIMITS },
      home,
      space,
    )
    const drafts = new Drafts(fs, home, space, () => journal.report({ code: 'draft.unreadable', values: {} }))
    await noticeUnreadable(drafts)
    return {
      journal,
      drafts,
      space,
      attachments: new Attachments(fs, home, space),
      revisions: new Revisions(fs, home, space),
      heads: new KeptHeads(fs, home, space),
      sealed: new SealedPackages(fs, home, space),
      close: async () => {
        await journal.close()
        await drafts.close()
        await space.settled()
        await opened.close()
      },
    }
  } catch (thrown) {
    await home?.close()
    throw storageError(thrown)
  }
}

/** Looks through the drafts, so that a damaged one is told with all else that was noticed. */
async function noticeUnreadable(drafts: Drafts): Promise<void> {
  try {
    await drafts.list()
  } catch (thrown) {
    const error = storageError(thrown)
    // The status tells why; the drafts are read again when the window asks for them.
    if (!isStorageError(error)) throw error
  }
}
