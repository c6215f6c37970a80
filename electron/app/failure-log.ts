import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FailureLog } from '../ipc/handle'
import { readClock } from '../platform/clock'

/** A log larger than this is put aside; one older one is kept. */
const MOST_BYTES = 1_000_000

/**
 * Notes failed calls: time, channel, code and detail, none of which holds what a person typed. A log that
 * cannot be written loses its line, and nothing else.
 */
export function failureLog(folder: string): FailureLog {
  const path = join(folder, 'failures.log')
  let work: Promise<void> = Promise.resolve()
  return (channel, error) => {
    const line = `${readClock().instant} ${channel} ${error.code} ${JSON.stringify(error.detail)}\n`
    work = work.then(async () => write(folder, path, line)).catch(() => undefined)
  }
}

async function write(folder: string, path: string, line: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > MOST_BYTES) await rename(path, `${path}.old`)
  await appendFile(path, line)
}
