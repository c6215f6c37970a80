import type { Hash, Id } from '../../kernel/ids'
import { compareInstants } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { readAll, type Identified } from '../find-record'
import { recordPrefixes } from '../record-ids'
import { SheetSignature, Submission } from './score-sheet'

/** A submission or signature; its `id` is the rater's. */
export type SubmissionOf = Identified<Submission>
export type SignatureOf = Identified<SheetSignature>

/** The submissions for an interview, of one rater or of all, the earliest first. */
export async function submissionsFor(
  records: RecordsReader,
  interview: Id,
  rater?: Id,
): Promise<readonly SubmissionOf[]> {
  return readAll(Submission, await records.list(recordPrefixes.submissions(interview)))
    .filter((submission) => rater === undefined || submission.id === rater)
    .sort((a, b) => compareInstants(a.at, b.at) || (a.revision < b.revision ? -1 : 1))
}

export async function signaturesFor(
  records: RecordsReader,
  interview: Id,
  rater?: Id,
): Promise<readonly SignatureOf[]> {
  return readAll(SheetSignature, await records.list(recordPrefixes.signatures(interview))).filter(
    (signature) => rater === undefined || signature.id === rater,
  )
}

/** One rater's submissions that no other supersedes: one, or more after a fork. */
export function newestSubmissions(submissions: readonly SubmissionOf[]): readonly SubmissionOf[] {
  const superseded = new Set(
    submissions.flatMap(({ supersedes }) => (supersedes === undefined ? [] : [supersedes])),
  )
  return submissions.filter((submission) => !superseded.has(submission.revision))
}

/** Two or more revisions that name the same one as the one that they supersede (null: both are first). */
export interface SheetFork {
  readonly supersedes: Hash | null
  readonly successors: readonly Hash[]
}

/** The forks among one rater's submissions for one interview: a person must choose. */
export function sheetForks(submissions: readonly SubmissionOf[]): readonly SheetFork[] {
  const successors = new Map<Hash | null, Hash[]>()
  for (const { supersedes, revision } of submissions) {
    const list = successors.get(supersedes ?? null) ?? []
    if (!list.includes(revision)) list.push(revision)
    successors.set(supersedes ?? null, list)
  }
  return [...successors]
    .filter(([, list]) => list.length > 1)
    .map(([supersedes, list]) => ({ supersedes, successors: list.sort() }))
    .sort((a, b) => ((a.supersedes ?? '') < (b.supersedes ?? '') ? -1 : 1))
}
