import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant, fullName } from '#shared/domain/scheduling/applicant'
import { unmergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { useRecord } from '../../../data/use-live'

interface MergedAwayProps {
  readonly action: Id
  readonly entry: Id
  readonly stands: Id
}

/** In place of an entry that was merged: where it went, and the way back. */
export function MergedAway({ action, entry, stands }: MergedAwayProps) {
  const { data, runner } = useSession()
  const task = useTask()
  const found = useRecord(data.records, recordIds.applicant(stands), Applicant)
  const name = found ? fullName(found) : ''
  const separate = () =>
    void task.run(async () => {
      await runner.run(unmergeApplicants, { action, applicant: entry })
    })
  return (
    <>
      <EmptyState
        title={message('merged.gone', { name })}
        text={message('merged.gone.next')}
        actions={
          <Group gap="xs">
            <Button size="xs" component={Link} href={paths.applicant(action, stands)}>
              {message('merged.gone.open', { name })}
            </Button>
            <Button size="xs" variant="default" loading={task.busy} onClick={separate}>
              {message('merged.separate')}
            </Button>
          </Group>
        }
      />
      <ErrorNote error={task.error} />
    </>
  )
}
