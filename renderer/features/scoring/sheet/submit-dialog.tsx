import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { submitWorkingCopy, type Amendment } from './submit-flow'

interface SubmitDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly material: SheetMaterial
  readonly amendment: Amendment | undefined
  readonly beforeSubmit: (() => Promise<void>) | undefined
  readonly onSubmitted: () => void
}

/** Says what submitting means, and submits. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { opened, onClose, material, amendment, beforeSubmit, onSubmitted } = props
  const session = useSession()
  const task = useTask()
  const close = (): void => {
    if (task.busy) return
    task.clear()
    onClose()
  }
  const first = material.technical === undefined ? 'scoring.submit.about' : 'scoring.submit.work-about'
  const submit = async (): Promise<void> => {
    const done = await task.run(async () => {
      await beforeSubmit?.()
      await submitWorkingCopy(session, material, amendment)
    })
    if (done) onSubmitted()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={message('scoring.submit.title')}
      closeButtonProps={{ 'aria-label': message('scoring.submit.cancel') }}
    >
      <Stack gap="sm">
        <Text size="sm">{message(amendment === undefined ? first : 'scoring.submit.amendment-about')}</Text>
        <ErrorNote error={task.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="sm" disabled={task.busy} onClick={close}>
            {message('scoring.submit.cancel')}
          </Button>
          <Button size="sm" loading={task.busy} onClick={() => void submit()} data-autofocus>
            {message('scoring.submit.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
