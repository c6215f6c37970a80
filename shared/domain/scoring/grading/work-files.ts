import type { Id } from '../../../kernel/ids'
import type { Identified } from '../../find-record'
import type { Paper } from '../../scheduling/applicant'

/** A file of the work that is graded. */
export interface WorkFile {
  readonly paper: Identified<Paper>
  /** HR supplied a copy without what tells who it is: that is shown instead. */
  readonly redacted: boolean
}

/** What was handed in for a round, among an applicant's papers, as graders get it; in the order of the file names. */
export function workFiles(papers: readonly Identified<Paper>[], round: Id): readonly WorkFile[] {
  return papers
    .filter(({ workOf, redactionOf }) => workOf === round && redactionOf === undefined)
    .sort((a, b) => (a.name === b.name ? compare(a.id, b.id) : compare(a.name, b.name)))
    .map((paper) => {
      const copy = papers
        .filter(({ redactionOf }) => redactionOf === paper.id)
        .sort((a, b) => compare(a.id, b.id))[0]
      return { paper: copy ?? paper, redacted: copy !== undefined }
    })
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
