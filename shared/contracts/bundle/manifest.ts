import { z } from 'zod'
import { canonicalJson } from '../../kernel/canonical'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { ChainName } from '../../log/change'
import { foldFileName } from './file-name'
import { allDifferent, ascends } from './in-order'
import { LIMITS } from './limits'
import { FileKind, pathFits } from './paths'

/** The version of the bundle format that this program writes, and the newest that it reads. */
export const BUNDLE_FORMAT = 2

/**
 * `archive`: one hiring action whole. `segment`: what one device wrote of it since its last one. `backup`: all
 * that a laptop holds, private work included. `redacted`: a copy to be read only. `guide`: an interview guide.
 */
export const BundleKind = z.enum(['archive', 'segment', 'backup', 'redacted', 'guide'])
export type BundleKind = z.infer<typeof BundleKind>

/** What may be left out of a bundle on purpose: papers that applicants handed in, and readable copies. */
export const LeftOut = z.enum(['attachments', 'documents'])
export type LeftOut = z.infer<typeof LeftOut>

/** The wrapper around the ZIP file that the bundle was made for. */
export const Wrapper = z.enum(['age', 'none'])
export type Wrapper = z.infer<typeof Wrapper>

const ManifestFile = z
  .strictObject({
    path: z.string(),
    kind: FileKind,
    bytes: z.int().min(0).max(LIMITS.fileBytes),
    sha256: Hash,
  })
  .refine((file) => pathFits(file), { message: 'path does not fit its kind' })
export type ManifestFile = Readonly<z.infer<typeof ManifestFile>>

const ChainHead = z
  .strictObject({
    chain: ChainName,
    device: Id,
    number: z.int().min(1),
    hash: Hash,
    /** The first number that is in the bundle, and the hash of the change before it; null before number 1. */
    from: z.strictObject({ number: z.int().min(1), previous: Hash.nullable() }),
  })
  .refine(({ number, from }) => from.number <= number && (from.number === 1) === (from.previous === null), {
    message: 'a chain begins where it cannot',
  })
export type ChainHead = Readonly<z.infer<typeof ChainHead>>

/** `manifest.json`, format 2: see `electron/bundle/PROTOCOL.md`. */
export const Manifest2 = z
  .strictObject({
    format: z.literal(BUNDLE_FORMAT),
    kind: BundleKind,
    encryption: Wrapper,
    signed: z.boolean(),
    /** Null in a backup, which holds all of them. */
    action: Id.nullable(),
    device: Id,
    created: Instant,
    without: z.array(LeftOut),
    heads: z.array(ChainHead),
    files: z.array(ManifestFile).max(LIMITS.entries - 2),
  })
  .refine(({ kind, action }) => (kind === 'backup') === (action === null), { message: 'hiring action' })
  .refine(({ without }) => ascends(without), { message: 'what is left out is not in order' })
  .refine(({ files }) => ascends(files.map(sortKey)), { message: 'files are not in order' })
  .refine(({ heads }) => ascends(heads.map(({ chain, device }) => `${chain} ${device}`)), {
    message: 'heads are not in order',
  })
  .refine(({ files }) => allDifferent(files.map((file) => foldFileName(file.path))), {
    message: 'two paths are one name',
  })
  .refine((manifest) => headsFit(manifest), { message: 'heads do not fit the kind' })
  .refine(({ kind, files }) => files.every((file) => KINDS[kind].has(file.kind)), {
    message: 'a file does not fit the kind',
  })

/** A manifest as the program works with it, whatever format it was written in. */
export interface Manifest extends Readonly<
  Omit<z.infer<typeof Manifest2>, 'format' | 'without' | 'heads' | 'files'>
> {
  readonly format: 1 | 2
  readonly without: readonly LeftOut[]
  readonly heads: readonly ChainHead[]
  readonly files: readonly ManifestFile[]
}

const SHARED: readonly FileKind[] = ['changes', 'head', 'revision', 'sealed', 'attachment', 'document']

const KINDS: Readonly<Record<BundleKind, ReadonlySet<FileKind>>> = {
  archive: new Set(SHARED),
  segment: new Set(SHARED),
  backup: new Set([...SHARED, 'identity', 'laptop']),
  redacted: new Set<FileKind>(['report']),
  guide: new Set<FileKind>(['guide']),
}

interface Shape {
  readonly kind: BundleKind
  readonly action: Id | null
  readonly device: Id
  readonly heads: readonly ChainHead[]
}

function headsFit({ kind, action, device, heads }: Shape): boolean {
  const chain = `action/${action ?? ''}`
  if (kind === 'redacted' || kind === 'guide') return heads.length === 0
  if (kind === 'segment') {
    const [own, ...others] = heads
    return own?.chain === chain && own.device === device && others.length === 0
  }
  const whole = heads.every(({ from }) => from.number === 1)
  return whole && (kind === 'backup' || heads.every((head) => head.chain === chain))
}

function sortKey({ kind, path }: Pick<ManifestFile, 'kind' | 'path'>): string {
  return `${FileKind.options.indexOf(kind)} ${path}`
}

/** For `Array.sort`: the order in which files stand in a manifest and in a bundle. */
export function compareFiles(a: ManifestFile, b: ManifestFile): number {
  return sortKey(a) < sortKey(b) ? -1 : 1
}

/** The one text of a manifest of format 2. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(manifest)
}
