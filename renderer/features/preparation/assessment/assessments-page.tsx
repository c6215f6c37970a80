import { Loader } from '@mantine/core'
import { Competency } from '#shared/domain/preparation/competency'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { AssessmentRound, HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { useRecord, useRecordsOf } from '../../../data/use-live'
import { PreparationFrame } from '../preparation-frame'
import { RoundLinks } from '../round-links'
import { AssessmentEditor } from './assessment-editor'

interface AssessmentsPageProps {
  readonly action: Id
  /** Left out, it is the first round of the kind. */
  readonly round?: Id
}

const KINDS = new Set(['written-assessment', 'practical-assessment'])

/** The written and practical assessments of a hiring action. */
export function AssessmentsPage({ action, round }: AssessmentsPageProps) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const competencies = useRecordsOf(data.records, action, 'competency', Competency)
  if (!found || !rounds || !competencies) return <Loader size="sm" m="md" />
  const technical = inOrder(rounds).filter(({ kind }) => KINDS.has(kind))
  const shown = technical.find(({ id }) => id === round) ?? technical[0]
  return (
    <PreparationFrame action={action}>
      {shown === undefined ? (
        <EmptyState title={message('assessment.none')} text={message('assessment.none.next')} />
      ) : (
        <>
          <RoundLinks
            rounds={technical}
            shown={shown.id}
            label={message('assessment.rounds')}
            path={(id) => paths.assessment(action, id)}
          />
          <AssessmentEditor
            key={shown.id}
            action={action}
            round={shown}
            zone={found.zone}
            competencies={inOrder(competencies)}
          />
        </>
      )}
    </PreparationFrame>
  )
}
