import { z } from 'zod'
import { Hash, Id } from '#shared/kernel/ids'
import { ChainName } from '#shared/log/change'
import type { HeadSignature } from '../bundle/head-signature'
import type { NamedFiles } from '../journal/named-files'

const Stored = z.strictObject({
  chain: ChainName,
  device: Id,
  number: z.int().min(1),
  hash: Hash,
  p7s: z.base64(),
})

/** What devices signed of their chains' heads, as it came in: it travels on with the changes for ever. */
export class HeadSignatures {
  readonly #files: NamedFiles

  constructor(files: NamedFiles) {
    this.#files = files
  }

  /** Keeps those that are new. They were verified before. */
  async put(heads: readonly HeadSignature[]): Promise<void> {
    const known = new Set(await this.#files.names())
    for (const head of heads) {
      const name = `${head.hash}.json`
      if (known.has(name)) continue
      const stored = { ...head, p7s: Buffer.from(head.p7s).toString('base64') }
      await this.#files.put(name, Buffer.from(JSON.stringify(stored)))
    }
  }

  async ofChain(chain: ChainName): Promise<readonly HeadSignature[]> {
    const heads: HeadSignature[] = []
    for (const name of await this.#files.names()) {
      const stored = Stored.parse(JSON.parse(Buffer.from(await this.#files.get(name)).toString()))
      if (stored.chain === chain) heads.push({ ...stored, p7s: Buffer.from(stored.p7s, 'base64') })
    }
    return heads
  }
}
