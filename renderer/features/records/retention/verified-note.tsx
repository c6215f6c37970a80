import { Alert, Stack, Text } from '@mantine/core'
import { errorMessage, message } from '#shared/messages/catalogue'
import { fileSize } from '../../../components/file-size'
import { WrittenNote } from '../../../app/written-note'
import type { ReadyArchive } from './remove-flow'

/** The final archive that was verified where it lies, and its certificate of contents. */
export function VerifiedNote({ ready }: { readonly ready: ReadyArchive }) {
  const { archive, notExchanged } = ready
  const { path, bytes, sha256, certificate } = archive
  return (
    <Stack gap="xs">
      {notExchanged === null ? null : (
        <Alert variant="light" color="yellow" role="note" py="xs">
          <Text size="sm">
            {message('keep.archive.not-exchanged', { reason: errorMessage(notExchanged) })}
          </Text>
        </Alert>
      )}
      <Alert variant="light" role="status" py="xs">
        <Stack gap={4} style={{ overflowWrap: 'anywhere' }}>
          <Text size="sm">
            {message('keep.archive.verified', { path, size: fileSize(bytes), hash: sha256 })}
          </Text>
        </Stack>
      </Alert>
      <Text size="sm">{message('keep.certificate')}</Text>
      <WrittenNote written={certificate} />
    </Stack>
  )
}
