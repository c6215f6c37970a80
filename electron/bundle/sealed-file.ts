import { bundlePaths, type SealedName } from '#shared/contracts/bundle/paths'
import type { ArchiveMembers } from './archive-members'
import type { ContentFile } from './bundle-content'

/** A sealed package that lies somewhere: its names, its size, and how to get at its bytes. */
export interface SealedFile extends SealedName {
  readonly bytes: number
  read(): Promise<Uint8Array>
}

/** It as a file of a bundle. */
export function sealedContent(file: SealedFile): ContentFile {
  const { bytes, sha256 } = file
  return { kind: 'sealed', path: bundlePaths.sealed(file), bytes, sha256, read: () => file.read() }
}

/** The packages that travel: of revisions that are not opened, and of opened ones whose files are not here. */
export function sealedNeeded(
  { hidden, revisions, attachments }: ArchiveMembers,
  missing: ReadonlySet<string>,
  sealed: readonly SealedFile[],
): readonly SealedFile[] {
  const incomplete = new Set(
    [...revisions, ...attachments].flatMap(([hash, { revision }]) =>
      missing.has(hash) && revision !== undefined ? [revision] : [],
    ),
  )
  const once = new Map(sealed.map((file) => [file.sha256, file]))
  return [...once.values()].filter(({ revision }) => hidden.has(revision) || incomplete.has(revision))
}
