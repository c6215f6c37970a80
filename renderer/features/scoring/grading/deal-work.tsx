import { Alert, Anchor, List, Text, Textarea } from '@mantine/core'
import { Link } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { emptyUnsent, useUnsent } from '../../../app/use-unsent'
import { DealSection } from '../review/deal-section'
import type { GradingState } from './grading-state'

/** Dealing the work to graders; while the readiness checklist is not met, with a reason. */
export function DealWork({ grading }: { readonly grading: GradingState }) {
  const { action, open, round, sources } = grading
  const session = useSession()
  const form = { action, form: ['deal', round.id] }
  const reason = useUnsent(form, 'reason')
  const empty = async (): Promise<void> => emptyUnsent(session, form, ['reason'])
  const said = sources.deal?.reason ?? ''
  if (said !== '') {
    return (
      <DealSection round={grading} words="grading">
        <Text size="sm">{message('grading.deal.was-not-ready', { reason: said })}</Text>
      </DealSection>
    )
  }
  if (open.length === 0) return <DealSection round={grading} words="grading" onDealt={empty} />
  return (
    <DealSection round={grading} words="grading" reason={reason.text} onDealt={empty}>
      <Alert color="yellow" variant="light" title={message('grading.deal.not-ready')}>
        <List size="sm" mb="xs">
          {open.map((point) => {
            const text = 'code' in point ? message(`assessment.ready.${point.code}`) : point.text
            return <List.Item key={text}>{text}</List.Item>
          })}
        </List>
      </Alert>
      <Anchor component={Link} href={paths.assessment(action, round.id)} size="sm">
        {message('assessment.title', { round: round.name })}
      </Anchor>
      <Textarea
        label={message('grading.deal.reason')}
        description={message('grading.deal.reason.about')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={5000}
        value={reason.text}
        onChange={(event) => reason.type(event.currentTarget.value)}
        onBlur={reason.leave}
      />
    </DealSection>
  )
}
