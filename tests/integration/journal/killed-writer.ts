import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openJournal } from '#electron/journal/open-journal'
import { newId, type RandomBytes } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'

/**
 * Run as a process of its own and killed: writes to a journal without end, several things at once, and prints
 * a line for each thing that was answered for.
 */
const folder = process.argv[2] ?? ''
const CHAIN = `action/${'1'.repeat(32)}`
const RECORD = `notes/${'2'.repeat(32)}/@${'a'.repeat(32)}`
const random: RandomBytes = (length) => Uint8Array.from(randomBytes(length))
const opened = await openJournal({
  folder,
  device: 'd'.repeat(32),
  actor: () => 'a'.repeat(32),
  clock: () => ({ instant: instantFromMs(Date.now()), ms: Date.now() }),
  random,
  floorBytes: 0,
  reserveBytes: 65_536,
  limits: { page: 4, lag: 8, commands: 100 },
  onStatus: () => undefined,
  onNotice: () => undefined,
})

function answered(what: string, name: string): void {
  writeSync(1, `${what} ${name}\n`)
}

async function write(): Promise<never> {
  for (let count = 0; ; count += 1) {
    const head = opened.journal.chains()[0]?.head ?? null
    const answer = await opened.journal.append({
      command: { id: newId(random), name: 'notes.write' },
      chain: CHAIN,
      head,
      patches: [{ record: RECORD, field: 'response/q1', over: [], value: 'x'.repeat((count % 50) * 400) }],
    })
    if (answer.kind === 'appended') answered('change', answer.change.hash)
  }
}

async function draft(): Promise<never> {
  for (let count = 1; ; count += 1) {
    const value = `${String(count).padStart(8, '0')} ${'typed '.repeat(count % 3000)}`
    const at = instantFromMs(Date.now())
    await opened.drafts.put({
      chain: CHAIN,
      record: RECORD,
      field: 'response/q1',
      over: [],
      value,
      command: newId(random),
      at,
    })
    answered('draft', String(count))
  }
}

async function attach(): Promise<never> {
  for (;;) answered('attachment', (await opened.attachments.put(random(20_000))).sha256)
}

await Promise.all([write(), draft(), attach()])
