import type { FileKind } from '#shared/contracts/bundle/paths'
import { readSealedPath } from '#shared/contracts/bundle/paths'
import type { Manifest, ManifestFile } from '#shared/contracts/bundle/manifest'
import type { Hash } from '#shared/kernel/ids'
import type { ArchiveMembers, WantedFile } from './archive-members'
import { bad, type Finding, note } from './finding'

/**
 * Compares the files of an archive or a segment with those that its records name: none missing, none that
 * nobody names. A segment is a part: what its records name may lie elsewhere, and a package in it may be of a
 * revision that an earlier one named.
 */
export function verifyMembers(manifest: Manifest, members: ArchiveMembers): readonly Finding[] {
  const { files, without, kind } = manifest
  const sealed = new Map(files.flatMap((file) => sealedRevision(file) ?? []))
  const sealedRevisions = new Set(sealed.values())
  const isMissed = ({ need, revision }: WantedFile) =>
    need === 'required' &&
    (revision === undefined ? !without.includes('attachments') : !sealedRevisions.has(revision))
  const documents = new Map(
    members.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ signature }) => [
        signature.document.sha256,
        { need: 'optional', revision: undefined } as const,
      ]),
  )
  const findings = [
    ...compare(files, 'revision', members.revisions, isMissed),
    ...compare(files, 'attachment', members.attachments, isMissed),
    ...compare(files, 'document', documents, isMissed),
    ...sealedFindings(sealed, members),
    ...without.map((part) => note(`bundle.without-${part}`, 'manifest.json')),
  ]
  return kind === 'segment' ? findings.filter(({ code }) => !PARTIAL.has(code)) : findings
}

/** What is no fault in a part of a hiring action. */
const PARTIAL = new Set([
  'archive.revision-missing',
  'archive.attachment-missing',
  'archive.sealed-missing',
  'archive.unnamed-package',
])

function sealedRevision({ kind, path }: ManifestFile): [string, Hash][] | undefined {
  const name = kind === 'sealed' ? readSealedPath(path) : undefined
  return name && [[path, name.revision]]
}

function sealedFindings(sealed: ReadonlyMap<string, Hash>, members: ArchiveMembers): readonly Finding[] {
  const { hidden, revisions } = members
  const there = new Set(sealed.values())
  const unnamed = [...sealed].filter(([, hash]) => !hidden.has(hash) && !revisions.has(hash))
  const missing = [...hidden].filter(([hash, need]) => need === 'required' && !there.has(hash))
  return [
    ...missing.map(([hash]) => bad('archive.sealed-missing', hash, { count: 1 })),
    ...unnamed.map(([path]) => bad('archive.unnamed-package', path)),
  ]
}

function compare(
  files: readonly ManifestFile[],
  kind: FileKind,
  wanted: ReadonlyMap<Hash, WantedFile>,
  isMissed: (wanted: WantedFile) => boolean,
): readonly Finding[] {
  const own = files.filter((file) => file.kind === kind)
  const there = new Set(own.map((file) => file.sha256))
  const missing = [...wanted].filter(([hash, each]) => isMissed(each) && !there.has(hash))
  return [
    ...missing.map(([hash]) => bad(`archive.${kind}-missing`, hash, { count: 1 })),
    ...own.filter((file) => !wanted.has(file.sha256)).map((file) => bad('archive.unnamed-file', file.path)),
  ]
}
