import { Modal, Text } from '@mantine/core'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { message } from '#shared/messages/catalogue'
import { useAttachment } from '../../../app/use-attachment'
import { ErrorNote } from '../../../components/error-note'
import { PdfView } from '../../../components/pdf-view/pdf-view'

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
      {paper === undefined ? null : <Shown paper={paper} />}
    </Modal>
  )
}

function Shown({ paper }: { readonly paper: Paper }) {
  const isPdf = paper.mediaType === 'application/pdf'
  const { bytes, error } = useAttachment(isPdf ? paper.sha256 : undefined)
  if (!isPdf) return <Text size="sm">{message('applicant.paper.not-shown')}</Text>
  if (error !== undefined) return <ErrorNote error={error} />
  return (
    <div style={{ height: '80dvh', display: 'flex', flexDirection: 'column' }}>
      <PdfView bytes={bytes} label={paper.name} />
    </div>
  )
}
