import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The program's own folder in Chromium's user data. */
export function profileFolder(userData: string): string {
  return join(userData, 'profile')
}

/** One copy of everything: the journal. */
export function journalFolder(userData: string): string {
  return join(profileFolder(userData), 'journal')
}

/** The other copy: Chromium's IndexedDB. */
export function databaseFolder(userData: string): string {
  return join(userData, 'IndexedDB')
}

/** The journal's files of chains whose name begins like this (`private-`, `action-`, `workspace`). */
export function chainFiles(userData: string, chain: string): readonly string[] {
  const root = join(journalFolder(userData), 'chains')
  return readdirSync(root)
    .filter((name) => name.startsWith(chain))
    .flatMap((name) =>
      readdirSync(join(root, name))
        .filter((file) => /^[0-9a-f]{32}\.jsonl$/.test(file))
        .map((file) => join(root, name, file)),
    )
}

/** Damaged files that were kept beside those. */
export function keptDamaged(userData: string): readonly string[] {
  const root = join(journalFolder(userData), 'chains')
  return readdirSync(root).flatMap((name) =>
    readdirSync(join(root, name)).filter((file) => file.includes('.damaged-')),
  )
}
