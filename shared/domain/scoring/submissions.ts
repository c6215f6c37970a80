import type { Hash, Id } from '../../kernel/ids'
import { compareInstants } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { readAll, type Identified } from '../find-record'
import { recordPrefixes } from '../record-ids'
import { SheetSignature, Submission } from './score-sheet'
import { withSuccessions } from './succession'

/** A submission or signature; its `id` is the rater's. */
export type SubmissionOf = Identified<Submission> & {
  /** True where somebody chose another successor: it is kept, but does not count. */
  readonly setAside?: boolean
}
export type SignatureOf = Identified<SheetSignature>

/** The submissions for an interview that count, of one rater or of all, the earliest first. */
export async function submissionsFor(
  records: RecordsReader,
  interview: Id,
  rater?: Id,
): Promise<readonly SubmissionOf[]> {
  return (await withPractice(records, interview, rater)).filter(({ practice }) => practice !== true)
}

/** With those of trainees: they are sealed and opened like the others. */
export async function withPractice(
  records: RecordsReader,
  interview: Id,
  rater?: Id,
): Promise<readonly SubmissionOf[]> {
  const submissions = readAll(Submission, await records.list(recordPrefixes.submissions(interview)))
    .filter((submission) => rater === undefined || submission.id === rater)
    .sort((a, b) => compareInstants(a.at, b.at) || (a.revision < b.revision ? -1 : 1))
  return withSuccessions(submissions, await records.list(recordPrefixes.successions(interview)))
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
    submissions.flatMap(({ supersedes, setAside }) =>
      supersedes === undefined || setAside === true ? [] : [supersedes],
    ),
  )
  return submissions.filter(({ revision, setAside }) => setAside !== true && !superseded.has(revision))
}

/** Two or more revisions that name the same one as the one that they supersede (null: both are first). */
export interface SheetFork {
  readonly supersedes: Hash | null
  readonly successors: readonly Hash[]
}

/** The forks among one rater's submissions for one interview: a person must choose. */
export function sheetForks(submissions: readonly SubmissionOf[]): readonly SheetFork[] {
  const successors = new Map<Hash | null, Hash[]>()
  for (const { supersedes, revision, setAside } of submissions) {
    if (setAside === true) continue
    const list = successors.get(supersedes ?? null) ?? []
    if (!list.includes(revision)) list.push(revision)
    successors.set(supersedes ?? null, list)
  }
  return [...successors]
    .filter(([, list]) => list.length > 1)
    .map(([supersedes, list]) => ({ supersedes, successors: list.sort() }))
    .sort((a, b) => ((a.supersedes ?? '') < (b.supersedes ?? '') ? -1 : 1))
}
