import { asOne } from '#shared/domain/same-applicant'
import { Paper } from '#shared/domain/scheduling/applicant'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { guessPaperKind } from '#shared/domain/scheduling/paper-kind'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { PAPER_TYPES } from '#shared/domain/scheduling/papers/paper-text'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { freshId } from '../../../app/clock'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { withIds } from '../../../data/use-live'
import { paperReaders } from './paper-readers'
import { keepPaperText } from './paper-texts'
import { readPaper, tooLarge } from './read-paper'

/** A file and whose it is. */
export interface ToAttach {
  readonly file: File
  readonly applicant: Id
}

/** What came of a file: the paper that it is now, or why it is none. */
export type AttachedFile =
  | { readonly name: string; readonly paper: Id; readonly hasText: boolean }
  | { readonly name: string; readonly error: AppError }

type Papers = Pick<Paper, 'applicant' | 'sha256' | 'kind'>[]

/**
 * Attaches files one after the other, each unchanged under its hash. What is wrong with one keeps no other from
 * going in. `onFile` is called after each; `signal` ends it before the next.
 */
export async function attachPapers(
  session: Pick<Session, 'data' | 'runner'>,
  action: Id,
  list: readonly ToAttach[],
  { onFile, signal }: { readonly onFile: (file: AttachedFile) => void; readonly signal: AbortSignal },
): Promise<void> {
  const there: Papers = [...withIds(Paper, await asOne(session.data.records.within(action)).list('paper/'))]
  const sorted = resumesFirst(list)
  let ahead = storeFile(session, sorted[0])
  for (const [index, { file, applicant }] of sorted.entries()) {
    if (signal.aborted) return
    const { name } = file
    const stored = await ahead
    // The next file is read and stored while this one becomes the applicant's.
    ahead = storeFile(session, sorted[index + 1])
    try {
      onFile({ name, ...(await attachOne(session, action, { name, applicant, stored }, there)) })
    } catch (thrown) {
      const { code, detail, values } = toAppError(thrown)
      onFile({ name, error: new AppError(code, detail, { ...values, name }) })
    }
  }
}

/** The first document of an applicant counts as the résumé, unless another is called so. */
function resumesFirst(list: readonly ToAttach[]): readonly ToAttach[] {
  const saysSo = ({ file }: ToAttach) => guessPaperKind(file.name, PAPER_TYPES.pdf, true) === 'resume'
  return [...list].sort((a, b) => Number(saysSo(b)) - Number(saysSo(a)))
}

type Stored = Pick<Paper, 'sha256' | 'bytes' | 'mediaType'> & { readonly text: string }

/** Stores a file's bytes in both places, before any record names them. What is wrong with it is the answer. */
async function storeFile(
  { data }: Pick<Session, 'data'>,
  next: ToAttach | undefined,
): Promise<Stored | AppError | undefined> {
  if (next === undefined) return undefined
  try {
    const bytes = await bytesOf(next.file)
    const { mediaType, text } = await readPaper(bytes, paperReaders)
    const stored = await call('attachments.put', { bytes })
    await data.files.putAttachment(stored.sha256, bytes)
    await keepPaperText(data, stored.sha256, text)
    return { ...stored, mediaType, text }
  } catch (thrown) {
    return toAppError(thrown)
  }
}

interface ToName {
  readonly name: string
  readonly applicant: Id
  readonly stored: Awaited<ReturnType<typeof storeFile>>
}

async function attachOne(
  { runner }: Pick<Session, 'runner'>,
  action: Id,
  { name, applicant, stored }: ToName,
  there: Papers,
): Promise<{ readonly paper: Id; readonly hasText: boolean }> {
  if (stored === undefined || stored instanceof AppError) throw stored ?? new AppError('paper.not-read', name)
  const { text, ...file } = stored
  const own = there.filter((paper) => paper.applicant === applicant)
  if (own.some(({ sha256 }) => sha256 === file.sha256)) throw new AppError('paper.attached-already')
  const hasResume = own.some(({ kind }) => kind === 'resume')
  const kind = guessPaperKind(name, file.mediaType, hasResume)
  const paper = freshId()
  await runner.run(attachPaper, { action, paper, applicant, kind, name, ...file })
  there.push({ applicant, kind, sha256: file.sha256 })
  return { paper, hasText: text !== '' }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > PAPER_LIMITS.bytes) throw tooLarge(PAPER_LIMITS.bytes)
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (thrown) {
    // A folder, or a file that went away.
    throw new AppError('paper.not-read', thrown instanceof Error ? thrown.name : '')
  }
}
