import { z } from 'zod'
import { Hash, Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { ChainName } from '../../log/change'
import { isSafeFileName, foldFileName } from './file-name'
import { allDifferent, ascends } from './in-order'
import type { Manifest } from './manifest'

const KINDS = ['changes', 'revision', 'attachment', 'document'] as const
const MAX_FILES = 19_998
const MAX_FILE_BYTES = 200_000_000

const File = z
  .strictObject({
    path: z.string(),
    kind: z.enum(KINDS),
    bytes: z.int().min(0).max(MAX_FILE_BYTES),
    sha256: Hash,
  })
  .refine((file) => pathFits(file), { message: 'path does not fit its kind' })

/** `manifest.json`, format 1: written until the exchange folder came, read for ever. */
export const Manifest1 = z
  .strictObject({
    format: z.literal(1),
    kind: z.literal('archive'),
    encryption: z.literal('none'),
    action: Id,
    device: Id,
    created: Instant,
    heads: z.array(z.strictObject({ chain: ChainName, device: Id, number: z.int().min(1), hash: Hash })),
    files: z.array(File).max(MAX_FILES),
  })
  .refine(({ files }) => ascends(files.map(({ kind, path }) => `${KINDS.indexOf(kind)} ${path}`)), {
    message: 'files are not in order',
  })
  .refine(({ heads }) => ascends(heads.map(({ chain, device }) => `${chain} ${device}`)), {
    message: 'heads are not in order',
  })
  .refine(({ files }) => allDifferent(files.map(({ path }) => foldFileName(path))), {
    message: 'two paths are one name',
  })

/** What a manifest of format 1 says, in the words of the newest. */
export function fromFormat1(manifest: z.infer<typeof Manifest1>): Manifest {
  const from = { number: 1, previous: null }
  const heads = manifest.heads.map((head) => ({ ...head, from }))
  return { ...manifest, heads, signed: true, without: [] }
}

/** Where format 1 keeps the changes of a device. */
export function changesPath1(device: Id): string {
  return `changes/action-${device}.jsonl.gz`
}

function pathFits({ path, kind, sha256 }: { path: string; kind: string; sha256: string }): boolean {
  if (kind === 'changes') return /^changes\/action-[0-9a-f]{32}\.jsonl\.gz$/.test(path)
  if (kind !== 'document') return path === `${kind}s/${sha256}`
  const name = path.slice('documents/'.length)
  return path === `documents/${name}` && name.endsWith('.pdf') && isSafeFileName(name)
}
