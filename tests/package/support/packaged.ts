import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the unpacked program that `npm run package` made for Linux. */
export const PACKAGED = resolve(import.meta.dirname, '../../../dist/linux-unpacked')

/** The program's own file in such a folder. */
export const EXECUTABLE = 'evenhand'

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly size?: number
  readonly offset?: string
}

/** The files inside the program's archive, by their paths. */
export function archivedFiles(): Map<string, Buffer> {
  const archive = readFileSync(join(PACKAGED, 'resources/app.asar'))
  // A size pickle of eight bytes, the header pickle's two lengths, the length of the text, the text; then
  // the files from where the header pickle ends.
  const header = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8')
  const start = 8 + archive.readUInt32LE(4)
  const entries = flatten('', JSON.parse(header) as Entry)
  return new Map(
    entries.map(([path, { size = 0, offset = '0' }]) => {
      const from = start + Number(offset)
      return [path, archive.subarray(from, from + size)]
    }),
  )
}

function flatten(path: string, entry: Entry): [string, Entry][] {
  if (entry.files === undefined) return [[path, entry]]
  return Object.entries(entry.files).flatMap(([name, below]) =>
    flatten(path === '' ? name : `${path}/${name}`, below),
  )
}

/** The files beside the archive that the program reads. */
export function resourceFiles(): string[] {
  return readdirSync(join(PACKAGED, 'resources'), { recursive: true, encoding: 'utf8' })
}
