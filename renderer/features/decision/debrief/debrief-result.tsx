import { Text, Title } from '@mantine/core'
import { openInDebrief, type DebriefMaterial } from '#shared/domain/decision/debrief-material'
import { roleOutcomes } from '#shared/domain/decision/role-outcome'
import { HiringAction, Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useRecord, useRecordsOf } from '../../../data/use-live'

interface DebriefResultProps {
  readonly action: Id
  /** With what is being typed. */
  readonly material: DebriefMaterial
}

/** What is still to be agreed on, and the interview's rating for each role by the rule. */
export function DebriefResult({ action, material }: DebriefResultProps) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const roles = useRecordsOf(data.records, action, 'role', Role)
  const [first] = material.raters
  const { toAgree, toExplain } = openInDebrief(material)
  const round =
    first === undefined || found === null || found === undefined
      ? undefined
      : {
          round: first.sheet.round.id,
          ratings: material.ratings,
          guide: first.sheet.guide.content,
          competencies: material.competencies,
          settings: found.settings,
        }
  const outcomes =
    first === undefined
      ? []
      : roleOutcomes(
          first.sheet.applicant.roles.map(({ id }) => id),
          [round],
          [],
        )
  return (
    <>
      <Title order={2} fz="sm">
        {message('debrief.result')}
      </Title>
      <div aria-live="polite">
        {toAgree.length > 0 ? (
          <Text size="sm">{message('debrief.result.open', { count: toAgree.length })}</Text>
        ) : null}
        {toExplain.length > 0 ? (
          <Text size="sm">{message('debrief.result.explain', { count: toExplain.length })}</Text>
        ) : null}
        {toAgree.length + toExplain.length === 0 ? (
          <Text size="sm">{message('debrief.result.stands')}</Text>
        ) : null}
      </div>
      {outcomes.map(({ role, rounds: [rating] }) => (
        <div key={role ?? ''}>
          <Text size="xs" c="dimmed">
            {role === null
              ? message('debrief.result.all')
              : message('debrief.result.role', { role: roles?.find(({ id }) => id === role)?.name ?? '' })}
          </Text>
          <Text size="sm">
            {rating === undefined
              ? message('scoring.rating.open')
              : message(`interview-rating.why.${rating.why}`, rating.values)}
          </Text>
        </div>
      ))}
    </>
  )
}
