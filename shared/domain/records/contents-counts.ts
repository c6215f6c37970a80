import type { ContentsModel } from '../../contracts/documents/contents'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import { message } from '../../messages/catalogue'
import { NamedRevision } from '../decision/named-revision'
import { readAll } from '../find-record'
import { sameApplicantsIn, viewsAsOne } from '../same-applicant'
import { Applicant, Paper } from '../scheduling/applicant'
import { Interview } from '../scheduling/interview'
import { SheetSignature, Submission } from '../scoring/score-sheet'
import type { CertifiedArchive } from './contents-model'

/** How many of each thing an archive holds; amended score sheets count once for each time they were submitted. */
export function contentsCounts({ records, manifest, changes }: CertifiedArchive): ContentsModel['counts'] {
  const files = (kind: string): number => manifest.files.filter((file) => file.kind === kind).length
  const reviews = new Set(records.views('review/').map(({ id }) => partsOf(id)[0]))
  const readable = (prefix: string, schema: typeof Submission | typeof SheetSignature, ofReviews = false) =>
    records
      .views(prefix)
      .filter((view) => reviews.has(partsOf(view.id)[0]) === ofReviews && readAs(schema, view) !== undefined)
      .length
  const applicants = viewsAsOne(records.views('applicant/'), sameApplicantsIn(records))
  const counts = [
    [message('contents.count.applicants'), readAll(Applicant, applicants).length],
    [message('contents.count.interviews'), readAll(Interview, records.views('interview/')).length],
    [message('contents.count.submissions'), readable('submission/', Submission)],
    [message('contents.count.reviews'), readable('submission/', Submission, true)],
    [message('contents.count.signatures'), readable('signature/', SheetSignature)],
    [message('contents.count.consensuses'), readAll(NamedRevision, records.views('consensus/')).length],
    [message('contents.count.decisions'), readAll(NamedRevision, records.views('decision/')).length],
    [message('contents.count.sealed'), files('sealed')],
    [message('contents.count.papers'), readAll(Paper, records.views('paper/')).length],
    [message('contents.count.changes'), changes],
    [message('contents.count.files'), manifest.files.length],
  ] as const
  return counts.map(([label, count]) => ({ label, value: String(count) }))
}
