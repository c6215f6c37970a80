import { join } from 'node:path'
import type { Id } from '#shared/kernel/ids'
import { ChainName } from '#shared/log/change'
import { listIfThere } from './file-operations'
import type { FileSystem } from './file-system'

const DEVICE_FILE = /^([0-9a-f]{32})\.jsonl$/

/** Where the files of a chain lie: `chains/<chain>`, its `/` a `-`. */
export function chainFolder(journal: string, chain: ChainName): string {
  return join(journal, 'chains', chain.replace('/', '-'))
}

/** The chains that have a folder, and the devices that have a file in each. */
export async function chainsIn(
  fs: FileSystem,
  journal: string,
): Promise<readonly { readonly chain: ChainName; readonly devices: readonly Id[] }[]> {
  const found: { chain: ChainName; devices: Id[] }[] = []
  for (const folder of [...(await listIfThere(fs, join(journal, 'chains')))].sort()) {
    const chain = ChainName.safeParse(folder.replace('-', '/'))
    if (!chain.success) continue
    const names = [...(await fs.list(chainFolder(journal, chain.data)))].sort()
    found.push({ chain: chain.data, devices: names.flatMap((name) => DEVICE_FILE.exec(name)?.[1] ?? []) })
  }
  return found
}

/** Removes everything in a chain's folder, what was cut and kept aside included; the empty folder stays. */
export async function clearChainFolder(fs: FileSystem, journal: string, chain: ChainName): Promise<void> {
  const folder = chainFolder(journal, chain)
  const names = await listIfThere(fs, folder)
  for (const name of names) await fs.remove(join(folder, name))
  if (names.length > 0) await fs.syncFolder(folder)
}
