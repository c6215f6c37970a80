import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { IdentityStore } from '#electron/app/identity-store'
import type { DataServices } from '#electron/app/data-services'
import type { FileSystem } from '#electron/journal/file-system'
import { nodeFileSystem } from '#electron/journal/node-file-system'
import { openJournal } from '#electron/journal/open-journal'

const START = Date.UTC(2026, 10, 24, 15)
const random = (length: number) => new Uint8Array(randomBytes(length))

const now = () => new Date(START).toISOString()

export interface OpenProfile extends DataServices {
  readonly close: () => Promise<void>
}

/** A profile as the program finds it at a start; nobody works there unless the folder says so. */
export async function openProfile(folder: string, fs: FileSystem = nodeFileSystem): Promise<OpenProfile> {
  const identity = await IdentityStore.open(folder, { now, random, computerName: 'New laptop' })
  const opened = await openJournal({
    folder: join(folder, 'journal'),
    fs,
    device: identity.device,
    actor: () => identity.person,
    clock: () => ({ instant: now(), ms: START }),
    random,
    floorBytes: 0,
    reserveBytes: 4096,
    onStatus: () => undefined,
    onNotice: () => undefined,
  })
  return { ...opened, identity, paths: { profile: folder } }
}
