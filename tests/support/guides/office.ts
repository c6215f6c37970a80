import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Why a test that needs LibreOffice was passed over. */
export const NO_OFFICE = 'LibreOffice, or the part of it that reads such files, is not installed'

/** Where Debian puts the part of LibreOffice that reads a file. */
const PARTS: Readonly<Record<string, string>> = {
  '.docx': '/usr/lib/libreoffice/program/libswlo.so',
  '.xlsx': '/usr/lib/libreoffice/program/libsclo.so',
}

/**
 * What LibreOffice makes of files by name, in one run and under a profile of its own; undefined where it is not
 * installed, or without the part that reads them.
 */
export async function convertWithOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'docx' | 'pdf' | 'csv',
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const parts = [...files.keys()].map((name) => PARTS[extname(name)])
  if (!parts.every((part) => part !== undefined && existsSync(part))) return undefined
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
    return new Map(await Promise.all(read))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
