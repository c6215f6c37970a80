import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { recordIds } from '#shared/domain/record-ids'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { InterviewStatus } from '#shared/domain/scheduling/interview'
import type { DayRow } from '#shared/domain/scheduling/interviews-by-day'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import type { Task } from '../../../app/use-task'
import { offerUndo } from '../../../components/undo-notification'

interface InterviewItemsProps {
  readonly action: Id
  readonly row: DayRow
  /** Where a refusal is shown. */
  readonly task: Task
  readonly onOpen: () => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** What can be done with an interview: open, edit, say what became of it, remove. */
export function InterviewItems({ action, row, task, onOpen, onEdit, onRemove }: InterviewItemsProps) {
  const { runner } = useSession()
  const set = (status: InterviewStatus) =>
    void task.run(async () => {
      await runner.run(setInterviewStatus, { action, interview: row.id, status })
      const said = { name: row.fullName, status: message(`status.${status}`) }
      offerUndo(message('interviews.status-set', said), async () =>
        runner.run(setInterviewStatus, { action, interview: row.id, status: row.status }),
      )
    })
  return (
    <>
      <Menu.Item onClick={onOpen}>{message('interviews.menu.open')}</Menu.Item>
      <Menu.Item onClick={onEdit}>{message('interviews.menu.edit')}</Menu.Item>
      <Menu.Item component={Link} href={paths.applicant(action, row.applicant)}>
        {message('interviews.menu.applicant')}
      </Menu.Item>
      <Menu.Item component={Link} href={paths.history(action, recordIds.interview(row.id))}>
        {message('interviews.menu.history')}
      </Menu.Item>
      <Menu.Divider />
      <div role="group" aria-label={message('interviews.menu.status')}>
        <Menu.Label aria-hidden>{message('interviews.menu.status')}</Menu.Label>
        {InterviewStatus.options.map((status) => (
          <Menu.Item
            key={status}
            disabled={status === row.status}
            rightSection={status === row.status ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => set(status)}
          >
            {message(`status.${status}`)}
          </Menu.Item>
        ))}
      </div>
      <Menu.Divider />
      <Menu.Item onClick={onRemove}>{message('interviews.menu.remove')}</Menu.Item>
    </>
  )
}
