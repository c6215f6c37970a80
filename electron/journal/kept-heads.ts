import { join } from 'node:path'
import { z } from 'zod'
import { Hash, Id } from '#shared/kernel/ids'
import { ChainName } from '#shared/log/change'
import { readWhole, replaceFile } from './file-operations'
import type { FileSystem } from './file-system'
import type { Home } from './home'
import { SerialQueue } from './serial-queue'
import type { Space } from './space'

const Stored = z.object({
  v: z.literal(1),
  heads: z.array(
    z.object({
      chain: ChainName,
      device: Id,
      number: z.int().min(1),
      hash: Hash,
      p7s: z.base64(),
    }),
  ),
})

/** A device's signature over the end of its chain, as it came or was made here. */
export interface KeptHead {
  readonly chain: ChainName
  readonly device: Id
  readonly number: number
  readonly hash: Hash
  readonly p7s: Uint8Array
}

/**
 * What devices have signed of their chains: one small file per chain. They travel on with every archive. A
 * damaged file counts as none: the next archive or exchange brings the signatures again.
 */
export class KeptHeads {
  readonly #fs: FileSystem
  readonly #home: Home
  readonly #space: Space
  readonly #folder: string
  readonly #queue = new SerialQueue()

  constructor(fs: FileSystem, home: Home, space: Space) {
    this.#fs = fs
    this.#home = home
    this.#space = space
    this.#folder = join(home.folder, 'heads')
  }

  of(chain: ChainName): Promise<readonly KeptHead[]> {
    return this.#queue.run(() => this.#read(chain))
  }

  /**
   * Adds signatures of one chain; `choose` says which of all are worth keeping. Durable when it resolves.
   * Errors: `storage.…`.
   */
  add(
    chain: ChainName,
    heads: readonly KeptHead[],
    choose: (all: readonly KeptHead[]) => readonly KeptHead[],
  ): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run('content', async () => {
        await this.#home.assertSame()
        const kept = choose([...(await this.#read(chain)), ...heads])
        const stored = kept.map(({ p7s, device, number, hash }) => ({
          chain,
          device,
          number,
          hash,
          p7s: Buffer.from(p7s).toString('base64'),
        }))
        await this.#fs.makeFolder(this.#folder)
        await replaceFile(this.#fs, this.#pathOf(chain), Buffer.from(JSON.stringify({ v: 1, heads: stored })))
        await this.#fs.syncFolder(this.#home.folder)
      }),
    )
  }

  /** Removes what is kept of a chain. */
  remove(chain: ChainName): Promise<void> {
    return this.#queue.run(() =>
      this.#space.run('content', async () => {
        await this.#home.assertSame()
        if ((await this.#fs.size(this.#pathOf(chain))) === undefined) return
        await this.#fs.remove(this.#pathOf(chain))
        await this.#fs.syncFolder(this.#folder)
      }),
    )
  }

  async #read(chain: ChainName): Promise<readonly KeptHead[]> {
    const bytes = await readWhole(this.#fs, this.#pathOf(chain))
    try {
      const { heads } = Stored.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')))
      return heads.map(({ chain: of, device, number, hash, p7s }) => ({
        chain: of,
        device,
        number,
        hash,
        p7s: new Uint8Array(Buffer.from(p7s, 'base64')),
      }))
    } catch {
      return []
    }
  }

  #pathOf(chain: ChainName): string {
    return join(this.#folder, `${chain.replace('/', '-')}.json`)
  }
}
