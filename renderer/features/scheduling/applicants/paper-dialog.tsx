import { Modal } from '@mantine/core'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'
import { PaperView } from '../papers/paper-view'

/** Shows a file of an applicant. */
export function PaperDialog({
  paper,
  onClose,
}: {
  readonly paper: Paper | undefined
  readonly onClose: () => void
}) {
  return (
    <Modal
      opened={paper !== undefined}
      onClose={onClose}
      title={paper?.name}
      size="xl"
      yOffset="3dvh"
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {paper === undefined ? null : (
        <div style={{ height: '80dvh', display: 'flex', flexDirection: 'column' }}>
          <PaperView paper={paper} label={paper.name} />
        </div>
      )}
    </Modal>
  )
}
