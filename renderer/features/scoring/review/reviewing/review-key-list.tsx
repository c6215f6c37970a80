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

const GRADING_KEYS = [
  ['1, 2, 3, 4', 'grading.keys.rate'],
  ['↑, ↓', 'grading.keys.rows'],
  ['E', 'grading.keys.evidence'],
  ['J', 'grading.keys.analysis'],
  ['Esc', 'grading.keys.leave-text'],
  ['Ctrl+Enter', 'grading.keys.submit'],
  ['Alt+↑, Alt+↓', 'grading.keys.applicants'],
  ['Alt+PageUp, Alt+PageDown', 'grading.keys.scroll'],
  ['F1', 'grading.keys.help'],
] as const

interface ReviewKeyListProps {
  /** Of the review of a résumé, or of the grading of work. */
  readonly of: 'review' | 'grading'
  readonly opened: boolean
  readonly onClose: () => void
}

/** Every key of the review, or of the grading. */
export function ReviewKeyList({ of, opened, onClose }: ReviewKeyListProps) {
  const title = message(`${of}.keys`)
  const keys = of === 'review' ? KEYS : GRADING_KEYS
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': message('form.close') }}
      size="lg"
    >
      <Table verticalSpacing={4} aria-label={title}>
        <KeyRows rows={keys.map(([key, does]) => ({ keys: key, does: message(does) }))} />
      </Table>
    </Modal>
  )
}
