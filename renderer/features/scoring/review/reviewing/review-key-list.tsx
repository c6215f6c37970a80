import { Modal, Table } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { KeyRows } from '../../../../components/key-rows'

const KEYS = [
  ['M, N', 'review.keys.found'],
  ['F, N', 'review.keys.outcome'],
  ['↑, ↓', 'review.keys.rows'],
  ['E', 'review.keys.evidence'],
  ['J', 'review.keys.justify'],
  ['Esc', 'review.keys.leave-text'],
  ['Ctrl+Enter', 'review.keys.submit'],
  ['Alt+↑, Alt+↓', 'review.keys.applicants'],
  ['Alt+PageUp, Alt+PageDown', 'review.keys.scroll'],
  ['F1', 'review.keys.help'],
] as const

/** Every key of the review. */
export function ReviewKeyList({
  opened,
  onClose,
}: {
  readonly opened: boolean
  readonly onClose: () => void
}) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={message('review.keys')}
      closeButtonProps={{ 'aria-label': message('form.close') }}
      size="lg"
    >
      <Table verticalSpacing={4} aria-label={message('review.keys')}>
        <KeyRows rows={KEYS.map(([keys, does]) => ({ keys, does: message(does) }))} />
      </Table>
    </Modal>
  )
}
