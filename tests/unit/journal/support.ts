import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nodeFileSystem } from '#electron/journal/node-file-system'
import { openJournal, type OpenedJournal, type OpenOptions } from '#electron/journal/open-journal'
import type { AppendRequest } from '#electron/journal/journal'
import { thisLaptop } from '#electron/journal/process-identity'
import type { StorageStatus } from '#shared/contracts/ipc/app'
import type { Draft, Notice } from '#shared/contracts/ipc/journal'
import { newId, type RandomBytes } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'
import { stampChange, type Head } from '#shared/log/chain'
import type { NamedChange } from '#shared/log/change'

export const random: RandomBytes = (length) => Uint8Array.from(randomBytes(length))
export const DEVICE = 'd'.repeat(32)
export const OTHER_DEVICE = 'e'.repeat(32)
export const PERSON = 'a'.repeat(32)
export const CHAIN = `action/${'1'.repeat(32)}`
export const NOW = Date.UTC(2026, 10, 23, 15)

/** `npm run test:long`: more rounds, larger cases. */
export const isLong = process.env.EVENHAND_LONG === '1'
/** Milliseconds for a test that opens a journal some thousand times. */
export const MANY_OPENINGS = isLong ? 900_000 : 90_000

/** A fresh folder that is gone after the test. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-journal-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'journal')
}

export interface Opened extends OpenedJournal {
  readonly statuses: StorageStatus[]
  readonly notices: Notice[]
}

/** Opens a journal with a tiny reserve, no floor, and pages of four changes, and closes it after the test. */
export async function open(folder: string, options: Partial<OpenOptions> = {}): Promise<Opened> {
  const statuses: StorageStatus[] = []
  const notices: Notice[] = []
  const opened = await openJournal({
    folder,
    fs: nodeFileSystem,
    device: DEVICE,
    actor: () => PERSON,
    clock: () => ({ instant: instantFromMs(NOW), ms: NOW }),
    random,
    floorBytes: 0,
    reserveBytes: 4096,
    // When a process began is slow to learn in some containers, and is tested with the lock.
    processes: { ...thisLaptop, startOf: () => undefined },
    limits: { page: 4, lag: 6, commands: 24 },
    onStatus: (status) => statuses.push(status),
    onNotice: (notice) => notices.push(notice),
    ...options,
  })
  return { ...opened, statuses, notices }
}

export function request(
  head: Head | null,
  text = 'text',
  options: Partial<AppendRequest> = {},
): AppendRequest {
  return {
    command: { id: newId(random), name: 'notes.write' },
    chain: CHAIN,
    head,
    patches: [{ record: `notes/${'2'.repeat(32)}/@${PERSON}`, field: 'response/q1', over: [], value: text }],
    ...options,
  }
}

/** Appends a change to a chain of this device and answers it; a stale head fails the test. */
export async function append(
  opened: OpenedJournal,
  text = 'text',
  options: Partial<AppendRequest> = {},
): Promise<NamedChange> {
  const chain = options.chain ?? CHAIN
  const state = opened.journal
    .chains()
    .find((each) => each.chain === chain && each.device === opened.journal.device)
  const answer = await opened.journal.append(request(state?.head ?? null, text, options))
  if (answer.kind !== 'appended') throw new Error('stale')
  return answer.change
}

export async function appendMany(opened: OpenedJournal, count: number): Promise<NamedChange[]> {
  const changes: NamedChange[] = []
  for (let index = 0; index < count; index += 1) changes.push(await append(opened, `text ${index}`))
  return changes
}

/** All changes of a device's chain, read page by page. */
export async function readAll(
  { journal }: OpenedJournal,
  chain = CHAIN,
  device = DEVICE,
  limit = 3,
): Promise<NamedChange[]> {
  const changes: NamedChange[] = []
  for (;;) {
    const page = await journal.read(chain, device, changes.at(-1)?.header.number ?? 0, limit)
    changes.push(...page.changes)
    if (!page.more) return changes
  }
}

/** Changes of one chain as another device would have written them. */
export function foreignChanges(
  count: number,
  { device = OTHER_DEVICE, chain = CHAIN, head }: { device?: string; chain?: string; head?: Head } = {},
): NamedChange[] {
  const changes: NamedChange[] = []
  let last = head
  for (let index = 0; index < count; index += 1) {
    const { patches, command } = request(null, `foreign ${index}`)
    const stamp = { chain, device, actor: PERSON, clock: [NOW, index] as const, head: last, command }
    const change = stampChange(stamp, patches, random)
    changes.push(change)
    last = { number: change.header.number, hash: change.hash }
  }
  return changes
}

export function draft(text: string, options: Partial<Draft> = {}): Draft {
  return {
    chain: CHAIN,
    record: `notes/${'2'.repeat(32)}/@${PERSON}`,
    field: 'response/q1',
    over: [],
    value: text,
    command: newId(random),
    at: instantFromMs(NOW),
    ...options,
  }
}

export function hashes(changes: readonly NamedChange[]): string[] {
  return changes.map(({ hash }) => hash)
}
