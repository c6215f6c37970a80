import { NativeSelect } from '@mantine/core'
import { useState, type RefObject } from 'react'
import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import type { Identified } from '#shared/domain/find-record'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import { PaperView } from '../../scheduling/papers/paper-view'
import { usePapersOf } from '../../scheduling/papers/use-papers-of'

interface ResumeViewerProps {
  readonly action: Id
  readonly applicant: Identified<Applicant>
  readonly scroller?: RefObject<HTMLDivElement | null>
}

/** An applicant's résumé, or another of the papers that came with the application. */
export function ResumeViewer({ action, applicant, scroller }: ResumeViewerProps) {
  const papers = usePapersOf(action, applicant.id)
  const [chosen, setChosen] = useState<Id>()
  const paper = papers?.find(({ id }) => id === chosen) ?? papers?.[0]

  if (papers === undefined) return null
  if (paper === undefined) {
    return (
      <EmptyState title={message('interview.resume.none')} text={message('interview.resume.none.text')} />
    )
  }
  return (
    <PaperView
      paper={paper}
      label={message('interview.resume.of', { name: fullName(applicant) })}
      {...(scroller === undefined ? {} : { scroller })}
      actions={
        papers.length < 2 ? null : (
          <NativeSelect
            size="xs"
            flex="1 1 10rem"
            aria-label={message('interview.resume.which')}
            value={paper.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={papers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )
      }
    />
  )
}
