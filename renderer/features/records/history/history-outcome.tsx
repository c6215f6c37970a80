import { Alert, List, Modal, Stack } from '@mantine/core'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import type { Written } from '#shared/contracts/ipc/records'
import type { AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import { ErrorNote } from '../../../components/error-note'
import { findingText } from '../finding-text'
import { WrittenNote } from '../../../app/written-note'

interface HistoryOutcomeProps {
  readonly checked: ResponseOf<'history.check'> | undefined
  readonly written: Written
  readonly error: AppError | undefined
  readonly onClose: () => void
}

/** What a check found, where a print lies, or why neither could be done. */
export function HistoryOutcome({ checked, written, error, onClose }: HistoryOutcomeProps) {
  return (
    <Modal
      opened={checked !== undefined || written !== null || error !== undefined}
      onClose={onClose}
      title={message(checked === undefined ? 'history-page.print' : 'history-page.check')}
      size="lg"
      closeButtonProps={{ 'aria-label': message('history-page.close') }}
    >
      <Stack gap="sm">
        <ErrorNote error={error} />
        <WrittenNote written={written} />
        {checked === undefined ? null : (
          <Alert
            role="status"
            variant="light"
            color={checked.intact ? 'ink' : 'red'}
            title={message(checked.intact ? 'history-page.checked.whole' : 'history-page.checked.faults')}
          >
            <List size="sm">
              {checked.findings.map((finding) => (
                <List.Item key={`${finding.code} ${finding.subject} ${JSON.stringify(finding.values)}`}>
                  {findingText(finding)}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
      </Stack>
    </Modal>
  )
}
