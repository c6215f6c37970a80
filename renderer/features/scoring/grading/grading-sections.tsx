import { Loader } from '@mantine/core'
import { useCallback } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { workFiles } from '#shared/domain/scoring/grading/work-files'
import { totalTime } from '#shared/domain/scoring/sheet-revision'
import type { Id } from '#shared/kernel/ids'
import { instantOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { NamesCheck } from '../review/names-check'
import { ProgressSection } from '../review/progress-section'
import { ownLines } from '../review/round-words'
import { DealWork } from './deal-work'
import { HandedInSection } from './handed-in/handed-in-section'
import { OwnGradings } from './own-gradings'
import { ResultsSection } from './results-section'
import { useGrading } from './use-grading'

/** The sections of one assessment: one's own work to grade, and what HR looks after. */
export function GradingSections({ action, round: id }: { readonly action: Id; readonly round: Id }) {
  const grading = useGrading(action, id)
  const filesOf = useCallback((papers: readonly Identified<Paper>[]) => workFiles(papers, id), [id])
  if (grading === undefined) return <Loader size="sm" />
  if (grading === null) return null
  const { assessment, hr, lines } = grading
  const until = assessment.gradeBy
  const due = until === null ? null : instantOf(until.at, until.zone)
  const own = ownLines(grading)
  return (
    <>
      {own.length === 0 ? null : <OwnGradings grading={grading} />}
      {hr ? (
        <>
          <HandedInSection grading={grading} />
          <NamesCheck round={grading} filesOf={filesOf} words="grading" />
          <DealWork grading={grading} />
        </>
      ) : null}
      {hr && lines.length > 0 ? (
        <>
          <ProgressSection round={grading} timeOf={totalTime} due={due} />
          <ResultsSection grading={grading} />
        </>
      ) : null}
      {!hr && own.length === 0 ? (
        <EmptyState title={message('grading.none')} text={message('grading.none.next')} />
      ) : null}
    </>
  )
}
