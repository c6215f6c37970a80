import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadFonts, type FontSet } from '#electron/documents/fonts'

/** Programs that had no part in making our PDFs (Debian's poppler-utils and qpdf). */

const run = promisify(execFile)

export function testFonts(): FontSet {
  return loadFonts('resources/fonts')
}

async function withFile<Value>(
  pdf: Uint8Array,
  work: (file: string, folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    await writeFile(file, pdf)
    return await work(file, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function output(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, args, { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

/** `pdftotext` in reading order, pages parted by form feeds. */
export async function pdftotext(pdf: Uint8Array, ...options: readonly string[]): Promise<string> {
  return withFile(pdf, async (file) => output('pdftotext', [...options, file, '-']))
}

export async function pdfinfo(pdf: Uint8Array, ...options: readonly string[]): Promise<string> {
  return withFile(pdf, async (file) => output('pdfinfo', [...options, file]))
}

/** Rejects with qpdf's findings unless the file is without fault. */
export async function qpdfCheck(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, async (file) => output('qpdf', ['--check', file]))
}

/** The whole file with its streams unpacked, for looking for what must not be in it. */
export async function unpacked(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, async (file, folder) => {
    const out = join(folder, 'unpacked.pdf')
    await run('qpdf', ['--qdf', '--object-streams=disable', file, out])
    return readFile(out, 'latin1')
  })
}

/** The embedded files, by name. */
export async function embeddedFiles(pdf: Uint8Array): Promise<Map<string, Uint8Array>> {
  return withFile(pdf, async (file, folder) => {
    const out = await mkdtemp(join(folder, 'files-'))
    await run('pdfdetach', ['-saveall', '-o', out, file])
    const names = await readdir(out)
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const)),
    )
  })
}

/** Words as a person counts them. */
export function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}
