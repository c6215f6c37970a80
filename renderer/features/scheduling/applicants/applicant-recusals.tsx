import { Button, List, Text } from '@mantine/core'
import { useState } from 'react'
import { withdrawRecusal, declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { declaredRecusals } from '#shared/domain/panel/recusals'
import { recordPrefixes } from '#shared/domain/record-ids'
import { sameApplicants } from '#shared/domain/same-applicant'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import { offerUndo } from '../../../components/undo-notification'
import { useLive } from '../../../data/use-live'
import { RecuseDialog } from './recuse-dialog'

interface ApplicantRecusalsProps {
  readonly action: Id
  readonly applicant: Id
  readonly name: string
  /** The names of those who take part. */
  readonly people: ReadonlyMap<Id, string>
}

/** Who may never assess this applicant; here one recuses oneself, and nobody else. */
export function ApplicantRecusals({ action, applicant, name, people }: ApplicantRecusalsProps) {
  const { data, runner, identity } = useSession()
  const [recusing, setRecusing] = useState(false)
  const task = useTask()
  const recusals =
    useLive(async () => {
      const entries = (await sameApplicants(data.records.within(action))).all(applicant)
      const views = await Promise.all(
        entries.map(async (entry) => data.records.list(recordPrefixes.recusals(entry))),
      )
      return declaredRecusals(views.flat())
    }, [data, action, applicant]) ?? []
  const own = recusals.filter(({ person }) => person === identity.person)
  const withdraw = () =>
    void task.run(async () => {
      await runner.run(withdrawRecusal, { action, applicant })
      offerUndo(message('applicant.recuse.withdrawn', { name }), async () => {
        for (const { entry, reason, decidedBy } of own)
          await runner.run(declareRecusal, { action, applicant: entry, reason, decidedBy })
      })
    })
  return (
    <Section
      title={message('applicant.recusals')}
      actions={
        own.length === 0 ? (
          <Button size="xs" variant="default" onClick={() => setRecusing(true)}>
            {message('applicant.recuse')}
          </Button>
        ) : (
          <Button size="xs" variant="default" loading={task.busy} onClick={withdraw}>
            {message('applicant.recuse.withdraw')}
          </Button>
        )
      }
    >
      <ErrorNote error={task.error} />
      {recusals.length === 0 ? (
        <Text size="sm">{message('applicant.recusals.none')}</Text>
      ) : (
        <List size="sm">
          {recusals.map(({ person, entry, decidedBy, at, reason }) => (
            <List.Item key={`${entry} ${person}`}>
              {decisionText(people.get(person), decidedBy, formatDateTimeWithZone(at, identity.profile.zone))}
              {reason === '' ? null : (
                <Text size="sm" c="dimmed">
                  {reason}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      )}
      <RecuseDialog
        action={action}
        applicant={applicant}
        name={name}
        opened={recusing}
        onClose={() => setRecusing(false)}
      />
    </Section>
  )
}

function decisionText(name = message('recusals.unknown-person'), who: string, when: string): string {
  return who === ''
    ? message('applicant.recusals.own-line', { name, when })
    : message('applicant.recusals.line', { name, who, when })
}
