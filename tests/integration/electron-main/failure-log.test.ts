import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { failureLog } from '#electron/app/failure-log'
import { AppError } from '#shared/kernel/app-error'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('notes time, channel, code and detail in one line, whatever the detail holds', async () => {
  const log = failureLog(join(folder, 'logs'))
  log('drafts.put', new AppError('storage.full', 'ENOSPC in\nwrite', { free: 3 }))
  const path = join(folder, 'logs', 'failures.log')
  await vi.waitFor(() => expect(existsSync(path)).toBe(true))
  await vi.waitFor(() =>
    expect(readFileSync(path, 'utf8')).toMatch(/^\S+Z drafts\.put storage\.full "ENOSPC in\\nwrite"\n$/),
  )
})

it('puts a large log aside and keeps one', async () => {
  const path = join(folder, 'failures.log')
  writeFileSync(path, 'x'.repeat(1_000_001))
  const log = failureLog(folder)
  log('drafts.put', new AppError('storage.full'))
  await vi.waitFor(() => expect(existsSync(`${path}.old`)).toBe(true))
  await vi.waitFor(() => expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2))
})

it('goes on after a line that could not be written', async () => {
  const blocked = join(folder, 'logs')
  writeFileSync(blocked, 'a file in the place of the folder')
  const log = failureLog(blocked)
  log('drafts.put', new AppError('storage.full'))
  await vi.waitFor(() => expect(readFileSync(blocked, 'utf8')).toBe('a file in the place of the folder'))
  rmSync(blocked)
  log('drafts.put', new AppError('storage.io'))
  await vi.waitFor(() => expect(readFileSync(join(blocked, 'failures.log'), 'utf8')).toContain('storage.io'))
})
