import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { readAll, type Identified } from '../../find-record'
import { Paper } from '../../scheduling/applicant'

/** The résumé of an applicant as a reviewer gets it. */
export interface Resume {
  readonly paper: Identified<Paper>
  /** HR supplied a copy without what tells who it is: that is shown instead. */
  readonly redacted: boolean
}

/** The résumé that a reviewer of these entries of one applicant is shown: HR's redacted copy where there is one. */
export async function findResume(
  records: RecordsReader,
  entries: readonly Id[],
): Promise<Resume | undefined> {
  const papers = readAll(Paper, await records.list('paper/'))
  return resumeOf(papers.filter(({ applicant }) => entries.includes(applicant)))
}

/** The same among one applicant's papers; of several résumés the one that HR redacted. */
export function resumeOf(papers: readonly Identified<Paper>[]): Resume | undefined {
  const sorted = [...papers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const resumes = sorted.filter(({ kind, redactionOf }) => kind === 'resume' && redactionOf === undefined)
  const copyOf = (resume: Identified<Paper>): Identified<Paper> | undefined =>
    sorted.find(({ redactionOf }) => redactionOf === resume.id)
  const resume = resumes.find(copyOf) ?? resumes[0]
  if (resume === undefined) return undefined
  const redacted = copyOf(resume)
  return { paper: redacted ?? resume, redacted: redacted !== undefined }
}
