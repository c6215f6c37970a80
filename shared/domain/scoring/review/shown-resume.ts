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

/** The résumé that a reviewer of this applicant is shown: HR's redacted copy of it where there is one. */
export async function findResume(records: RecordsReader, applicant: Id): Promise<Resume | undefined> {
  const papers = readAll(Paper, await records.list('paper/'))
  return resumeOf(papers.filter((paper) => paper.applicant === applicant))
}

/** The same among one applicant's papers. */
export function resumeOf(papers: readonly Identified<Paper>[]): Resume | undefined {
  const sorted = [...papers].sort((a, b) => (a.id < b.id ? -1 : 1))
  const resume = sorted.find(({ kind, redactionOf }) => kind === 'resume' && redactionOf === undefined)
  if (resume === undefined) return undefined
  const redacted = sorted.find(({ redactionOf }) => redactionOf === resume.id)
  return { paper: redacted ?? resume, redacted: redacted !== undefined }
}
