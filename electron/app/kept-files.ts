import type { Hash } from '#shared/kernel/ids'
import type { SheetFiles } from '../bundle/verify-sheets'
import type { DataServices } from './data-services'

/** What this laptop keeps under a hash; undefined where it has nothing whole. */
export function keptFiles({ revisions, attachments }: DataServices): SheetFiles {
  return {
    revision: async (hash) =>
      ifKept(revisions, hash, async () => new TextEncoder().encode(await revisions.get(hash))),
    attachment: async (hash) => ifKept(attachments, hash, async () => attachments.get(hash)),
  }
}

interface Store {
  missing(list: readonly Hash[]): Promise<readonly Hash[]>
}

async function ifKept(
  store: Store,
  hash: Hash,
  read: () => Promise<Uint8Array>,
): Promise<Uint8Array | undefined> {
  return (await store.missing([hash])).length > 0 ? undefined : read()
}
