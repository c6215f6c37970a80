import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  readonly path: string
  readonly text: string
}

const FOLDERS = ['shared', 'electron', 'renderer', 'scripts']
const SOURCE = /\.(ts|tsx|mts|mjs|cjs)$/

/** The program's own source files. */
export function readSources(): readonly SourceFile[] {
  const root = join(import.meta.dirname, '..', '..', '..')
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts'))
      .map((name) => ({
        path: `${folder}/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(root, folder, name), 'utf8'),
      })),
  )
}
