import { Modal, Table } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { KeyRows } from '../../../components/key-rows'
import { LAYOUT_KEYS } from './layout/layout-keys'
import { TYPING_KEYS } from './typing/typing-keys'

const KEYS = [
  ['Ctrl+Enter, Alt+↓', 'interview.keys.next'],
  ['Alt+↑', 'interview.keys.previous'],
  ['Alt+1 … Alt+9', 'interview.keys.follow-up'],
  ['Alt+P', 'interview.keys.pause'],
  ['Alt+K', 'interview.keys.beside'],
  ['Alt+I', 'interview.keys.incident'],
  ['F9, Ctrl+Shift+H', 'interview.keys.hide'],
  ['Alt+R', 'interview.keys.resume'],
  ['Alt+PageUp, Alt+PageDown', 'interview.keys.pages'],
  ...TYPING_KEYS.map(({ keys, does }) => [keys, does] as const),
  ...LAYOUT_KEYS.map(({ keys, which }) => [keys, `layout.${which}`] as const),
  ['F8', 'interview.keys.next-interview'],
  ['F1', 'interview.keys.help'],
] as const

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
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{message('interview.keys.key')}</Table.Th>
            <Table.Th>{message('interview.keys.does')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <KeyRows rows={KEYS.map(([keys, does]) => ({ keys, does: message(does) }))} />
      </Table>
    </Modal>
  )
}
