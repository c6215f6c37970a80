import { Loader } from '@mantine/core'
import { Competency } from '#shared/domain/preparation/competency'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { AssessmentRound, Role } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { useRecordsOf } from '../../../data/use-live'
import { PreparationFrame } from '../preparation-frame'
import { RoundLinks } from '../round-links'
import { GuideEditor } from './guide-editor'

interface GuidesPageProps {
  readonly action: Id
  /** Left out, it is the first interview round. */
  readonly round?: Id
}

/** The interview guide of each round: what every applicant of it is asked. */
export function GuidesPage({ action, round }: GuidesPageProps) {
  const { data } = useSession()
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const competencies = useRecordsOf(data.records, action, 'competency', Competency)
  const roles = useRecordsOf(data.records, action, 'role', Role)
  if (!rounds || !competencies || !roles) return <Loader size="sm" m="md" />
  const interviews = inOrder(rounds).filter(({ kind }) => kind === 'interview')
  const shown = interviews.find(({ id }) => id === round) ?? interviews[0]
  return (
    <PreparationFrame action={action}>
      {shown === undefined ? (
        <EmptyState title={message('guides.none')} text={message('guides.none.next')} />
      ) : (
        <>
          <RoundLinks
            rounds={interviews}
            shown={shown.id}
            label={message('guides.rounds')}
            path={(id) => paths.guide(action, id)}
          />
          <GuideEditor
            key={shown.id}
            action={action}
            round={shown}
            competencies={inOrder(competencies)}
            roles={inOrder(roles)}
          />
        </>
      )}
    </PreparationFrame>
  )
}
