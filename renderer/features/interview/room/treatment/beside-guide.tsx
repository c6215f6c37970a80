import { CloseButton, Group, Text } from '@mantine/core'
import { addedOf } from '#shared/domain/interview/equal-treatment'
import { addToNotes } from '#shared/domain/interview/commands/treatment-commands'
import type { Notes } from '#shared/domain/interview/notes'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { ErrorNote } from '../../../../components/error-note'
import { offerUndo } from '../../../../components/undo-notification'
import type { RoomMaterial } from '../load-room'
import type { RoomPart } from '../room-parts'

interface BesideGuideProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly part: RoomPart
}

type Asked = ReturnType<typeof addedOf>[number]

/** What was explained in this part, and what was asked besides the guide. */
export function BesideGuide({ room, notes, part }: BesideGuideProps) {
  const { runner } = useSession()
  const task = useTask()
  const clarified = notes.clarified[part.id] ?? ''
  const added = addedOf(notes).filter(({ after }) => after === part.id)
  if (clarified === '' && added.length === 0) return null
  const takeBack = ({ id, ...asked }: Pick<Asked, 'id' | 'after' | 'text' | 'reason'>): void => {
    const place = { action: room.action.id, interview: room.interview.id }
    const set = async (deleted: boolean) =>
      runner.run(addToNotes, { ...place, ...asked, question: id, deleted })
    void task.run(async () => {
      await set(true)
      offerUndo(message('interview.added.removed'), async () => set(false))
    })
  }
  return (
    <div>
      {clarified === '' ? null : (
        <Text size="sm">{message('interview.clarified.said', { words: clarified })}</Text>
      )}
      {added.map(({ id, after, text, reason }) => (
        <Group key={id} gap={4} wrap="nowrap">
          <Text size="sm">{message('interview.added.said', { text, reason })}</Text>
          <CloseButton
            size="xs"
            aria-label={message('interview.added.remove', { text })}
            onClick={() => takeBack({ id, after, text, reason })}
          />
        </Group>
      ))}
      <ErrorNote error={task.error} />
    </div>
  )
}
