import { Button, List, SimpleGrid } from '@mantine/core'
import { decideDeletion } from '#shared/domain/records/commands/conflict-commands'
import { fieldText, jsonWords, recordText } from '#shared/domain/records/history-text'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { offerUndo } from '../../../components/undo-notification'
import { About } from './about'
import type { MatterProps } from './matter-props'
import { nameOf, whereAndWhen } from './matter-words'
import { sayDecided } from './say-decided'
import { Side } from './side'

/** Deleted by one, changed or used later by another: restore it, or say again that it is deleted. */
export function DeletedMatter({ action, matter, names, busy, decide }: MatterProps<'deleted'>) {
  const { runner } = useSession()
  const { record, deletion, edited, usedBy } = matter
  const [first] = edited
  const set = (deleted: boolean): void =>
    decide(async () => {
      await runner.run(decideDeletion, { action, record, deleted })
      if (deleted) sayDecided()
      else {
        offerUndo(message('to-resolve.deleted.restored', { record: recordText(record, names) }), async () =>
          runner.run(decideDeletion, { action, record, deleted: true }),
        )
      }
    })
  return (
    <>
      <About>{message('to-resolve.deleted')}</About>
      <SimpleGrid cols={2} spacing="sm">
        <Side
          title={nameOf(names, deletion.actor)}
          about={whereAndWhen(names, deletion)}
          badge={message('to-resolve.deleted.by')}
          actions={
            <Button size="xs" variant="default" disabled={busy} onClick={() => set(true)}>
              {message('to-resolve.deleted.keep')}
            </Button>
          }
        />
        <Side
          title={first === undefined ? message('to-resolve.deleted.edited') : nameOf(names, first.side.actor)}
          about={first === undefined ? '' : whereAndWhen(names, first.side)}
          badge={message('to-resolve.deleted.edited')}
          actions={
            <Button size="xs" variant="default" disabled={busy} onClick={() => set(false)}>
              {message('to-resolve.deleted.restore')}
            </Button>
          }
        >
          <List size="sm">
            {edited.map(({ field, side }) => (
              <List.Item key={field}>
                {fieldText(record, field, names)}:{' '}
                {side.value === undefined ? message('history.value.erased') : jsonWords(side.value, names)}
              </List.Item>
            ))}
            {usedBy.map((user) => (
              <List.Item key={user}>
                {message('to-resolve.deleted.used', { record: recordText(user, names) })}
              </List.Item>
            ))}
          </List>
        </Side>
      </SimpleGrid>
    </>
  )
}
