import { describe, expect, it } from 'vitest'
import type { NamedChange } from '#shared/log/change'
import { freezeRevision } from '#shared/log/revision'
import type { FileSystem } from '#electron/journal/file-system'
import { FaultyFileSystem, type Fault } from './faulty-file-system'
import { CUTS, MemoryDisk } from './memory-disk'
import {
  append,
  appendMany,
  CHAIN,
  DEVICE,
  draft,
  hashes,
  isLong,
  MANY_OPENINGS,
  open,
  random,
  readAll,
  request,
  type Opened,
} from './support'

const FOLDER = '/profile/journal'
const FILE = `${FOLDER}/chains/${CHAIN.replace('/', '-')}/${DEVICE}.jsonl`

let process = 1000
/** Opens as another process would after the one before has died. */
function openAnew(fs: FileSystem): Promise<Opened> {
  process += 1
  const processes = { own: process, isRunning: () => false, startOf: () => undefined, bootedAt: () => 0 }
  return open(FOLDER, { fs, processes })
}

interface Scenario {
  /** Changes that are acknowledged before the fault. */
  readonly changes?: number
  /** Spoils the disk before it is opened again for the action. */
  readonly spoil?: (disk: MemoryDisk) => void
  /** The operation under test; the same one when it is called again. */
  readonly action: (opened: Opened, changes: readonly NamedChange[]) => Promise<unknown>
  /** Whether all that the action does is there. */
  readonly isDone: (opened: Opened, changes: readonly NamedChange[]) => Promise<boolean>
}

function damage(number: number): (disk: MemoryDisk) => void {
  return (disk) => {
    const inode = disk.names.get(FILE)
    if (inode === undefined) throw new Error('no journal file')
    let at = 0
    for (let line = 1; line < number; line += 1) at = inode.content.indexOf('\n', at) + 1
    inode.content = Buffer.from(inode.content)
    inode.content[at + 100] = (inode.content[at + 100] ?? 0) ^ 1
    inode.flushed = inode.content
  }
}

const begun = draft('begun')
const typed = { ...begun, value: 'typed on' }
const attachment = Buffer.from('a résumé of some length, so that a short write cuts it '.repeat(4))
const revision = freezeRevision('score-sheet', { text: 'frozen' }, random)
const command = request(null).command

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'an append': {
    action: ({ journal }) => journal.append(request(journal.chains()[0]?.head ?? null, 'more', { command })),
    isDone: async (opened, changes) => (await readAll(opened)).length > changes.length,
  },
  'the first append of a chain': {
    changes: 0,
    action: ({ journal }) => journal.append(request(journal.chains()[0]?.head ?? null, 'more', { command })),
    isDone: async (opened) => (await readAll(opened)).length > 0,
  },
  'a draft over an older one': {
    action: ({ drafts }) => drafts.put(typed),
    isDone: async ({ drafts }) => (await drafts.list())[0]?.value === 'typed on',
  },
  'an attachment': {
    action: ({ attachments }) => attachments.put(attachment),
    isDone: async ({ attachments }) => {
      const { sha256 } = await attachments.put(attachment)
      return attachment.equals(await attachments.get(sha256))
    },
  },
  'a revision': {
    action: ({ revisions }) => revisions.put(revision.text),
    isDone: async ({ revisions }) => (await revisions.missing([revision.hash])).length === 0,
  },
  'giving back a damaged change': {
    spoil: damage(2),
    action: ({ journal }, changes) => journal.restore(changes),
    isDone: async (opened, changes) => (await readAll(opened)).length === changes.length,
  },
  'accepting a loss': {
    spoil: damage(2),
    action: ({ journal }) => journal.acceptLosses(),
    isDone: ({ journal }) => Promise.resolve(journal.chains()[0]?.damaged.length === 0),
  },
}

/** A disk on which a journal was written, closed and perhaps spoiled. */
async function prepare({
  changes = 3,
  spoil,
}: Scenario): Promise<{ disk: MemoryDisk; changes: NamedChange[] }> {
  const disk = new MemoryDisk()
  const opened = await openAnew(disk)
  const written = await appendMany(opened, changes)
  await opened.drafts.put(begun)
  await opened.close()
  spoil?.(disk)
  return { disk, changes: written }
}

/** What was acknowledged before is there, the damaged change apart where nothing has given it back. */
async function assertKept(
  opened: Opened,
  changes: readonly NamedChange[],
  scenario: Scenario,
): Promise<void> {
  const kept = new Set(hashes(await readAll(opened)))
  const lacking = changes.filter(({ hash }) => !kept.has(hash)).map(({ header }) => header.number)
  expect(scenario.spoil === undefined ? [[]] : [[], [2]]).toContainEqual(lacking)
  expect((await opened.drafts.list()).map(({ command: id }) => id)).toEqual([begun.command])
}

/** The two that leave the least and the most; the long mode tries all. */
const SHORT_CUTS = ['flushed', 'torn'] as const

const FAULTS: readonly Omit<Fault, 'at'>[] = [
  { code: 'EIO' },
  { code: 'ENOSPC', half: true },
  ...(isLong ? [{ code: 'EACCES' }, { code: 'ENOSPC' }] : []),
  { code: 'EIO', half: true, forEver: true },
]

/** Does the action with the fault armed; answers whether it was acknowledged. Only coded refusals are let through. */
async function tryWith(fs: FaultyFileSystem, fault: Fault, action: () => Promise<unknown>): Promise<boolean> {
  fs.arm(fault)
  try {
    await action()
    return true
  } catch (error) {
    const code = expect.stringMatching(/^storage\.(io|full|read-only)$/) as string
    expect(error).toMatchObject({ code })
    return false
  }
}

/** Fails one operation of the action, looks at what a power cut would leave, and does the action again. */
async function failOnce(
  scenario: Scenario,
  fault: Fault,
  disk: MemoryDisk,
  changes: readonly NamedChange[],
): Promise<boolean> {
  const fs = new FaultyFileSystem(disk)
  const opened = await openAnew(fs)
  const acknowledged = await tryWith(fs, fault, () => scenario.action(opened, changes))
  const { happened } = fs
  fs.arm(undefined)
  for (const cut of isLong ? CUTS : SHORT_CUTS) {
    const after = await openAnew(disk.afterCut(cut))
    await assertKept(after, changes, scenario)
    if (acknowledged) expect(await scenario.isDone(after, changes)).toBe(true)
    const { hash } = await append(after)
    expect(hashes(await readAll(after))).toContain(hash)
  }
  if (!acknowledged) await scenario.action(opened, changes)
  expect(await scenario.isDone(opened, changes)).toBe(true)
  await assertKept(opened, changes, scenario)
  expect(opened.space.status.state).toMatch(/ok|reserve/)
  return happened
}

const CASES = Object.entries(SCENARIOS).flatMap(([name, scenario]) =>
  FAULTS.map((fault) => ({ name, scenario, fault, faultText: JSON.stringify(fault) })),
)

describe('at whichever of its operations the disk fails', () => {
  it.each(CASES)(
    '$name is done or not done at all, and can be tried again: $faultText',
    async ({ scenario, fault }) => {
      const { disk, changes } = await prepare(scenario)
      let at = 1
      while (await failOnce(scenario, { ...fault, at }, disk.afterCut('all'), changes)) at += 1
      expect(at).toBeGreaterThan(5)
    },
    MANY_OPENINGS,
  )
})
