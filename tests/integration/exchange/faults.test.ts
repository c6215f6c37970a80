import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSegmentName } from '#shared/contracts/bundle/exchange-folder'
import { hashBytes } from '#shared/kernel/canonical'
import { FailingFiles, FAULTS } from './failing-files'
import { AT, Laptop } from './laptop'

let folder: string
let share: string
let anna: Laptop
let ben: Laptop

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-exchange-'))
  share = join(folder, 'share')
  mkdirSync(share)
  anna = new Laptop('a', { folder, share }).say('applicant', 'interview')
  ben = new Laptop('b', { folder, share }).say('résumé')
  await anna.claim()
  await ben.exchange()
  await anna.exchange()
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Every file of the share that has a segment's name holds what its name says; the rest are strays. */
function strays(): readonly string[] {
  return readdirSync(share).flatMap((device) => {
    if (!/^[0-9a-f]{32}$/.test(device)) return []
    return readdirSync(join(share, device)).filter((name) => {
      const segment = readSegmentName(device, name)
      if (segment === undefined) return true
      expect(hashBytes(readFileSync(join(share, device, name))), name).toBe(segment.sha256)
      return false
    })
  })
}

describe.each(FAULTS)('an exchange whose n-th file operation fails (%o)', (fault) => {
  it('leaves whole files and strays only, loses nothing, and the next one brings everything together', async () => {
    for (let n = 1; ; n += 1) {
      anna.say(`word ${n}`)
      ben.say(`answer ${n}`)
      await ben.exchange()
      const before = anna.heard(ben)
      const failing = new FailingFiles(n, fault)
      anna.files = failing.files
      await anna.exchange()
      anna.files = ben.files
      for (const stray of strays()) expect(stray, `operation ${n}`).toMatch(/^\..+\.part$/)
      // What was there is there, and what came is the whole of a segment.
      expect(anna.heard(ben).slice(0, before.length), `operation ${n}`).toEqual(before)
      const report = await anna.exchange()
      expect(report.stopped, `operation ${n}`).toBeNull()
      expect(report.held, `operation ${n}`).toEqual([])
      await ben.exchange()
      expect(anna.heard(ben), `operation ${n}`).toEqual(ben.heard(ben))
      expect(ben.heard(anna), `operation ${n}`).toEqual(anna.heard(anna))
      if (!failing.happened) break
      expect(n, 'an end').toBeLessThan(200)
    }
    await swept()
  })
})

/** Strays of the own folder go after a day, and nothing else does. */
async function swept(): Promise<void> {
  const own = join(share, anna.device)
  const segments = readdirSync(own).filter((name) => readSegmentName(anna.device, name) !== undefined)
  const old = AT.ms / 1000 - 25 * 60 * 60
  for (const name of readdirSync(own)) utimesSync(join(own, name), old, old)
  await anna.exchange()
  expect(readdirSync(own).sort()).toEqual(segments.sort())
}
