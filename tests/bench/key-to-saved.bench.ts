import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { beginInterview, OPEN_INTERVIEWS } from '../e2e/durability/open-room'
import { Program } from '../e2e/support/program'
import { prepareSample } from '../e2e/support/prepared-profile'
import { percentile, printTable, rounded } from './support/figures'

const KEYS = 100
/** As `renderer/commands/draft-keeper.ts` has it: a draft is sent this long after the key. */
const DELAY_MS = 250
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('key to Saved, against a bare flushed append after the same delay', async () => {
  const prepared = await prepareSample(join(folder, 'prepared'))
  const rows = []
  for (const bytes of [1_000, 100_000]) {
    const profile = join(folder, `profile-${bytes}`)
    cpSync(prepared, profile, { recursive: true })
    const ours = await keysToSaved(profile, bytes)
    const peer = await bareAppends(join(folder, `bare-${bytes}`), bytes)
    rows.push(
      {
        what: `Evenhand, ${bytes / 1000} KB`,
        p50: rounded(percentile(ours, 0.5)),
        p99: rounded(percentile(ours, 0.99)),
      },
      {
        what: `bare append, ${bytes / 1000} KB`,
        p50: rounded(percentile(peer, 0.5)),
        p99: rounded(percentile(peer, 0.99)),
      },
      {
        what: 'ratio',
        p50: rounded(percentile(ours, 0.5) / percentile(peer, 0.5)),
        p99: rounded(percentile(ours, 0.99) / percentile(peer, 0.99)),
      },
    )
    expect(ours).toHaveLength(KEYS)
  }
  printTable(`Key to Saved (ms, ${KEYS} keys, both wait ${DELAY_MS} ms first)`, rows)
})

/** Milliseconds from a key in the transcript to the top bar's *Saved*, as the page itself sees both. */
async function keysToSaved(profile: string, bytes: number): Promise<number[]> {
  const program = await Program.launch({ profile, chromium: [] })
  const { page, screens } = program
  await beginInterview(program, OPEN_INTERVIEWS[0])
  const transcript = screens.interviewRoom.transcript(1)
  await transcript.fill('word '.repeat(bytes / 5))
  await screens.topBar.saved()
  await transcript.press('Control+End')
  const times: number[] = []
  for (let key = 0; key < KEYS; key += 1) {
    const time = page.evaluate(async () => {
      const begun = await new Promise<number>((resolve) => {
        document.addEventListener('keydown', () => resolve(performance.now()), { once: true, capture: true })
        Reflect.set(window, 'benchReady', true)
      })
      await new Promise<void>((resolve) => {
        let left = false
        const observer = new MutationObserver(() => {
          const status = document.querySelector('[data-save]')?.getAttribute('data-save')
          if (status === 'saving') left = true
          if (!left || status !== 'saved') return
          observer.disconnect()
          resolve()
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      })
      return performance.now() - begun
    })
    await page.waitForFunction(() => Reflect.get(window, 'benchReady') === true)
    await transcript.press('x')
    times.push(await time)
    await page.evaluate(() => Reflect.set(window, 'benchReady', false))
  }
  await program.close()
  return times
}

/** The same in the least that a program could do: append and flush; the wait before it is added, exactly. */
async function bareAppends(path: string, bytes: number): Promise<number[]> {
  const text = 'x'.repeat(bytes)
  const file = await open(path, 'a')
  const times: number[] = []
  for (let key = 0; key < KEYS; key += 1) {
    const begun = performance.now()
    await file.appendFile(text)
    await file.sync()
    times.push(DELAY_MS + performance.now() - begun)
  }
  await file.close()
  return times
}
