import { Button, Group, Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { withdrawRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { fullName } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import type { RoomMaterial } from '../room/load-room'

/** What stands in place of the room for who is recused from the applicant. */
export function Recused({ room }: { readonly room: RoomMaterial }) {
  const { runner } = useSession()
  const task = useTask()
  const back = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // In place of the form in which it was said.
    if (document.activeElement === document.body) back.current?.focus()
  }, [])
  const withdraw = (): void => {
    void task.run(async () => {
      await runner.run(withdrawRecusal, { action: room.action.id, applicant: room.applicant.id })
    })
  }
  return (
    <Stack p="md">
      <PageTitle title={message('interview.title', { name: fullName(room.applicant) })} />
      <EmptyState
        title={message('interview.recused.title')}
        text={message('interview.recused.text')}
        actions={
          <Group>
            <Button
              ref={back}
              component={Link}
              href={paths.interviews(room.action.id)}
              variant="default"
              size="sm"
            >
              {message('interview.back')}
            </Button>
            <Button variant="subtle" size="sm" loading={task.busy} onClick={withdraw}>
              {message('interview.recused.withdraw')}
            </Button>
          </Group>
        }
      />
      <ErrorNote error={task.error} />
    </Stack>
  )
}
