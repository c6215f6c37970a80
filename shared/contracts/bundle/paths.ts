import { z } from 'zod'
import type { Hash, Id } from '../../kernel/ids'
import type { ChainName } from '../../log/change'
import { isSafeFileName } from './file-name'

/** What a file in a bundle is, in the order in which the kinds stand. */
export const FileKind = z.enum([
  'changes',
  'head',
  'revision',
  'sealed',
  'attachment',
  'identity',
  'laptop',
  'document',
  'report',
  'guide',
])
export type FileKind = z.infer<typeof FileKind>

const CHANGES = /^changes\/(workspace|(action|private)-[0-9a-f]{32})-[0-9a-f]{32}\.jsonl\.gz$/
const HEAD = /^heads\/([0-9a-f]{64})\.p7s$/
const SEALED = /^sealed\/([0-9a-f]{32})\/([0-9a-f]{64})-([0-9a-f]{64})\.age$/
const IDENTITY = 'identity.json'
const LAPTOP = 'laptop.json'
const GUIDE = 'guide.json'

/** The two files of a redacted copy. */
export const REPORT_PATHS = { records: 'records.json', hashes: 'hashes.json' } as const

/** A sealed package's names: whose interview, which revision is in it, and the SHA-256 of its own bytes. */
export interface SealedName {
  readonly interview: Id
  readonly revision: Hash
  readonly sha256: Hash
}

/** Paths in a bundle, by what the file is. */
export const bundlePaths = {
  changes: (chain: ChainName, device: Id): string => `changes/${chain.replace('/', '-')}-${device}.jsonl.gz`,
  /** `hash` is the change's whose place at the head of its chain was signed. */
  head: (hash: Hash): string => `heads/${hash}.p7s`,
  revision: (hash: Hash): string => `revisions/${hash}`,
  sealed: ({ interview, revision, sha256 }: SealedName): string =>
    `sealed/${interview}/${revision}-${sha256}.age`,
  attachment: (hash: Hash): string => `attachments/${hash}`,
  identity: (): string => IDENTITY,
  laptop: (): string => LAPTOP,
  guide: (): string => GUIDE,
  /** `name` comes with its `.pdf`. */
  document: (name: string): string => `documents/${name}`,
}

/** The names in a sealed package's path; undefined when it is none. */
export function readSealedPath(path: string): SealedName | undefined {
  const [, interview, revision, sha256] = SEALED.exec(path) ?? []
  if (interview === undefined || revision === undefined || sha256 === undefined) return undefined
  return { interview, revision, sha256 }
}

/** The change whose head signature lies at the path; undefined when it is none. */
export function readHeadPath(path: string): Hash | undefined {
  return HEAD.exec(path)?.[1]
}

/** Whether a path is one that a file of this kind and hash may have. */
export function pathFits({ path, kind, sha256 }: { path: string; kind: FileKind; sha256: Hash }): boolean {
  switch (kind) {
    case 'changes':
      return CHANGES.test(path)
    case 'head':
      return HEAD.test(path)
    case 'sealed':
      return readSealedPath(path)?.sha256 === sha256
    case 'revision':
    case 'attachment':
      return path === bundlePaths[kind](sha256)
    case 'identity':
      return path === IDENTITY
    case 'laptop':
      return path === LAPTOP
    case 'guide':
      return path === GUIDE
    case 'document':
      return isDocument(path)
    case 'report':
      return path === REPORT_PATHS.records || path === REPORT_PATHS.hashes
  }
}

function isDocument(path: string): boolean {
  const name = path.slice('documents/'.length)
  return path === bundlePaths.document(name) && name.endsWith('.pdf') && isSafeFileName(name)
}
