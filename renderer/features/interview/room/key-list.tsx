import { Modal, Table } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { NEXT_INTERVIEW_KEY } from '../../../app/use-next-interview-key'
import { KeyRows } from '../../../components/key-rows'
import { ROOM_KEYS } from './room-keys'

const ROWS = [
  ...ROOM_KEYS.map(({ keys, says }) => ({ keys: shownKeys(keys.map(([key]) => key)), does: message(says) })),
  { keys: NEXT_INTERVIEW_KEY, does: message('interview.keys.next-interview') },
]

/** Many keys in a row are shown by the first and the last. */
function shownKeys(keys: readonly string[]): string {
  return keys.length > 2 ? `${keys[0] ?? ''} … ${keys.at(-1) ?? ''}` : keys.join(', ')
}

/** Every key of the room. */
export function KeyList({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={message('interview.keys.title')}
      closeButtonProps={{ 'aria-label': message('interview.keys.close') }}
      size="lg"
    >
      <Table verticalSpacing={4} aria-label={message('interview.keys')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{message('interview.keys.key')}</Table.Th>
            <Table.Th>{message('interview.keys.does')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <KeyRows rows={ROWS} />
      </Table>
    </Modal>
  )
}
