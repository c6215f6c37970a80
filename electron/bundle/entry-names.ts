import { foldFileName, isSafeFileName } from '#shared/contracts/bundle/file-name'
import { AppError } from '#shared/kernel/app-error'

export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.p7s'

/**
 * Checks the names that a ZIP file gives its entries, before anything is done with them. Throws
 * `bundle.unsafe-name` and `bundle.duplicate-name`.
 */
export function checkNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (!isSafePath(name)) throw new AppError('bundle.unsafe-name')
    const folded = foldFileName(name)
    if (seen.has(folded)) throw new AppError('bundle.duplicate-name')
    seen.add(folded)
  }
}

function isSafePath(path: string): boolean {
  return path.split('/').every(isSafeFileName)
}

/** Checks that the names are those that the manifest lists. Throws `bundle.extra-file`, `bundle.missing-file`. */
export function checkAllowed(names: readonly string[], allowed: readonly string[]): void {
  const list = new Set(allowed)
  const there = new Set(names)
  for (const name of names) if (!list.has(name)) throw new AppError('bundle.extra-file', '', { name })
  for (const name of allowed) if (!there.has(name)) throw new AppError('bundle.missing-file', '', { name })
}
