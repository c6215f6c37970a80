import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the unpacked program that `npm run package` made for Linux. */
export const PACKAGED = resolve(import.meta.dirname, '../../../dist/linux-unpacked')

/** The program's own file in such a folder. */
export const EXECUTABLE = 'evenhand'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
}

/** The files inside the program's archive with their sizes in bytes. */
export function archivedFiles(): Map<string, number> {
  const archive = readFileSync(join(PACKAGED, 'resources/app.asar'))
  // A size pickle of eight bytes, the header pickle's two lengths, the length of the text, the text.
  const header = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8')
  return new Map(flatten('', JSON.parse(header) as Entry))
}

function flatten(path: string, { files, size }: Entry): [string, number][] {
  if (files === undefined) return [[path, size ?? 0]]
  return Object.entries(files).flatMap(([name, entry]) =>
    flatten(path === '' ? name : `${path}/${name}`, entry),
  )
}

/** The files beside the archive that the program reads. */
export function resourceFiles(): string[] {
  return readdirSync(join(PACKAGED, 'resources'), { recursive: true, encoding: 'utf8' })
}
