import { join } from 'node:path'
import type { Id } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import type { ChainName, NamedChange } from '#shared/log/change'
import type { ChainLimits } from './chain-file'
import { chainFolder, chainsIn, clearChainFolder } from './chain-folders'
import { DeviceChain } from './device-chain'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { noticeChain, type Notices } from './notices'
import type { Space } from './space'
import { isStorageError, storageError } from './storage-error'

/** The chains of the journal as they are open: each is read once and kept. The caller holds the journal's lock. */
export class OpenChains {
  readonly #options: { readonly fs: FileSystem; readonly limits: ChainLimits }
  readonly #home: Home
  readonly #space: Space
  readonly #notices: Notices
  readonly #chains = new Map<string, DeviceChain>()

  constructor(
    options: { readonly fs: FileSystem; readonly limits: ChainLimits },
    home: Home,
    space: Space,
    notices: Notices,
  ) {
    this.#options = options
    this.#home = home
    this.#space = space
    this.#notices = notices
  }

  get all(): readonly DeviceChain[] {
    return [...this.#chains.values()]
  }

  known(chain: ChainName, device: Id): DeviceChain | undefined {
    return this.#chains.get(chainKey(chain, device))
  }

  /** The chain of a device, begun where there is none. */
  async of(chain: ChainName, device: Id): Promise<DeviceChain> {
    const known = this.known(chain, device)
    if (known !== undefined) return known
    const { fs, limits } = this.#options
    const stem = join(chainFolder(this.#home.folder, chain), device)
    const opened = await DeviceChain.open({ fs, chain, device, stem, limits })
    this.#chains.set(chainKey(chain, device), opened)
    return opened
  }

  async openAtStart(chain: ChainName, device: Id): Promise<void> {
    const opened = await this.of(chain, device)
    try {
      await this.#space.run('journal', () => this.settle(opened))
    } catch (thrown) {
      // What cannot be cut now is cut before the next write; the status tells why it could not be.
      const error = storageError(thrown)
      if (!isStorageError(error)) throw error
    }
    this.notice(opened)
  }

  /** The change that a command was answered with before, safe on the disk. */
  async answerOf(command: Id): Promise<NamedChange | undefined> {
    for (const chain of this.#chains.values()) {
      const change = await chain.changeOf(command)
      if (change === undefined) continue
      // A crash may have come between its write and its flush.
      await chain.file.flush()
      return change
    }
    return undefined
  }

  /** Cuts what a crash left half written. */
  async settle(chain: DeviceChain): Promise<void> {
    const cut = await chain.settle()
    if (cut > 0)
      this.#notices.add({ code: 'journal.torn-line', values: { bytes: cut, chain: chain.file.place.chain } })
  }

  /** A checkpoint saves time at the next start and nothing else: one that fails is tried again later. */
  async checkpoint(chain: DeviceChain, when?: 'at-once'): Promise<void> {
    try {
      await chain.file.checkpoint(when)
    } catch (thrown) {
      const error = storageError(thrown)
      if (!isStorageError(error)) throw error
    }
  }

  /** Tells the person what is wrong with a chain, once. */
  notice(chain: DeviceChain): void {
    noticeChain(chain, this.#notices)
  }

  /** Removes chains from the disk. */
  async clear(isMeant: (chain: ChainName) => boolean): Promise<void> {
    for (const [key, { file }] of this.#chains) if (isMeant(file.place.chain)) this.#chains.delete(key)
    const { fs } = this.#options
    for (const { chain } of await chainsIn(fs, this.#home.folder)) {
      if (isMeant(chain)) await clearChainFolder(fs, this.#home.folder, chain)
    }
  }
}
