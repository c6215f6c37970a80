import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { encryptTo } from '#electron/bundle/age-encrypt'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import { openBundleFile } from '#electron/bundle/open-file'
import { packArchive } from '#electron/bundle/pack-archive'
import { publishFile } from '#electron/bundle/publish-file'
import { writeBundle } from '#electron/bundle/write-bundle'
import { openJournal } from '#electron/journal/open-journal'
import { recordIds } from '#shared/domain/record-ids'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { ACTION, change, DEVICE, deviceOf, NOW, random } from '../unit/bundle/support/small-archive'
import { newId } from '#shared/kernel/ids'
import { printTable, rounded } from './support/figures'

const INTERVIEWS = 1_000
const BYTES_EACH = 2_000_000
const NEEDED_BYTES = 16_000_000_000
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
const at = (name: string) => join(folder, name)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`an archive of ${INTERVIEWS} interviews with ${(INTERVIEWS * BYTES_EACH) / 1e9} GB, against zip, sha256sum and age`, async (context) => {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < NEEDED_BYTES) context.skip(`less than ${NEEDED_BYTES / 1e9} GB are free on the disk`)
  const changes = makeFiles()
  const signer = await deviceOf()
  const file = async (hash: string) => Promise.resolve(readFileSync(at(`files/${hash}`)))
  const memory = watchMemory()

  const zip = await timed(() =>
    execFileSync('zip', ['-0', '-q', '-r', at('plain.zip'), 'files'], { cwd: folder }),
  )
  const hash = await timed(() => execFileSync('sh', ['-c', 'sha256sum files/* > sums'], { cwd: folder }))
  rmSync(at('plain.zip'))

  const pack = async (encryption: 'age' | 'none') =>
    writeBundle(
      await packArchive({
        action: ACTION,
        device: DEVICE,
        created: NOW,
        changes,
        signer,
        revision: async () => Promise.resolve(undefined),
        attachment: file,
        options: { encryption },
      }),
      signer,
    )
  const exported = await timed(async () => publishFile(at('a.evenhand'), await pack('none')))
  const verified = await timed(async () => {
    const bundle = await openBundleFile(at('a.evenhand'), { staging: folder })
    await bundle.close()
  })
  const imported = await timed(async () => importInto(at('a.evenhand')))
  rmSync(at('journal'), { recursive: true })

  const { recipient } = await newAgeIdentity()
  const age = await timed(() => execFileSync('age', ['-r', recipient, '-o', at('by-age'), at('a.evenhand')]))
  rmSync(at('by-age'))
  const sealed = await timed(async () =>
    publishFile(at('b.evenhand'), encryptTo(await pack('age'), { recipients: [recipient] })),
  )

  const greatest = memory.stop()
  const both = zip + hash
  printTable(`Archive of ${INTERVIEWS} interviews, 2 GB (goals: export at most 1.5 × zip and hash; 300 MB)`, [
    { what: 'zip -0', s: rounded(zip / 1000), 'of zip + hash': rounded(zip / both) },
    { what: 'sha256sum', s: rounded(hash / 1000), 'of zip + hash': rounded(hash / both) },
    {
      what: 'export (flushed, read back)',
      s: rounded(exported / 1000),
      'of zip + hash': rounded(exported / both),
    },
    { what: 'verify', s: rounded(verified / 1000), 'of zip + hash': rounded(verified / both) },
    { what: 'verify and import', s: rounded(imported / 1000), 'of zip + hash': rounded(imported / both) },
    { what: 'age of the archive', s: rounded(age / 1000), 'of zip + hash': rounded(age / both) },
    { what: 'export encrypted', s: rounded(sealed / 1000), 'of zip + hash': rounded(sealed / both) },
    { what: 'greatest resident memory, MB', s: Math.round(greatest.rss / 1e6), 'of zip + hash': '' },
    { what: 'of it before the first export, MB', s: Math.round(greatest.before / 1e6), 'of zip + hash': '' },
    { what: 'longest stall of the event loop, ms', s: Math.round(greatest.stall), 'of zip + hash': '' },
  ])
  expect(exported).toBeGreaterThan(0)
})

/** Attachments on the disk that do not compress, and the changes that name them. */
function makeFiles(): readonly NamedChange[] {
  mkdirSync(at('files'))
  const changes: NamedChange[] = [
    change([{ record: recordIds.action(ACTION), field: 'title', value: 'Ranger' }]),
  ]
  for (let index = 0; index < INTERVIEWS; index += 1) {
    const bytes = randomBytes(BYTES_EACH)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(at(`files/${sha256}`), bytes)
    const applicant = newId(random)
    const paper = {
      applicant,
      kind: 'resume',
      name: 'résumé.pdf',
      mediaType: 'application/pdf',
      sha256,
      bytes: BYTES_EACH,
    }
    const record = recordIds.paper(newId(random))
    const patches = Object.entries(paper).map(([field, value]) => ({ record, field, value }))
    const interview = { record: recordIds.interview(newId(random)), field: 'applicant', value: applicant }
    changes.push(change([...patches, interview], { head: changes.at(-1) }))
  }
  return changes
}

/** Verifies all of it and puts it into a journal, as `takeIn` does. */
async function importInto(path: string): Promise<void> {
  const opened = await openJournal({
    folder: at('journal'),
    device: newId(random),
    actor: () => undefined,
    clock: () => ({ instant: NOW, ms: Date.parse(NOW) }),
    random,
    onStatus: () => undefined,
    onNotice: () => undefined,
    reserveBytes: 4096,
  })
  const bundle = await openBundleFile(path, { staging: folder })
  for (const { kind, sha256 } of bundle.manifest.files) {
    if (kind === 'attachment')
      await opened.attachments.put((await bundle.attachment(sha256)) ?? new Uint8Array())
  }
  await opened.journal.importChanges(bundle.changes)
  await bundle.close()
  await opened.close()
}

test('laptops of 1,000 interviews each, merged: linear in changes', () => {
  const rows = [1, 2, 5, 10].map((laptops) => {
    const chains = Array.from({ length: laptops }, () => chainOf(newId(random)))
    const begun = performance.now()
    const records = new Records()
    for (const changes of chains) records.applyAll(changes)
    const ms = performance.now() - begun
    const count = chains.reduce((sum, { length }) => sum + length, 0)
    return {
      laptops,
      changes: count,
      ms: rounded(ms),
      'µs per change': rounded((ms / count) * 1000),
      records: records.views().length,
    }
  })
  printTable('Merge of laptops with 1,000 interviews each (goal: the same time per change)', rows)
  const [first, , , last] = rows
  expect(last?.['µs per change']).toBeLessThan(3 * (first?.['µs per change'] ?? 0))
})

function chainOf(device: string): readonly NamedChange[] {
  const changes: NamedChange[] = []
  for (let index = 0; index < INTERVIEWS; index += 1) {
    const record = recordIds.interview(newId(random))
    for (const field of ['applicant', 'status', 'comments']) {
      changes.push(change([{ record, field, value: `${field} ${index}` }], { device, head: changes.at(-1) }))
    }
  }
  return changes
}

async function timed(run: () => unknown): Promise<number> {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}

/** Samples the process's resident memory and how late its timers come, while what is measured runs. */
function watchMemory() {
  const before = process.memoryUsage.rss()
  let rss = before
  let stall = 0
  let last = performance.now()
  const timer = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss())
    const now = performance.now()
    // What runs in other programs blocks this one as well, and is none of ours.
    if (now - last < 2_000) stall = Math.max(stall, now - last - 20)
    last = now
  }, 20)
  return {
    stop: () => {
      clearInterval(timer)
      return { rss, before, stall }
    },
  }
}
