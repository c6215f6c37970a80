import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Why a test that needs LibreOffice was passed over. */
export const NO_OFFICE = 'LibreOffice with its word processor is not installed'

/**
 * What LibreOffice makes of files by name, in one run and under a profile of its own; undefined where it is not
 * installed, or without its word processor.
 */
export async function convertWithOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'docx' | 'pdf' | 'csv',
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-office-'))
  const made = join(folder, 'made')
  try {
    await mkdir(made)
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const inputs = [...files.keys()].map((name) => join(folder, name))
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', made, ...inputs])
    const names = await readdir(made)
    const read = names.map(async (name) => [name, new Uint8Array(await readFile(join(made, name)))] as const)
    return names.length === 0 ? undefined : new Map(await Promise.all(read))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
