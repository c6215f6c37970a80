import { Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { declareRecusal, withdrawRecusal } from '#shared/domain/panel/commands/recusal-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { offerUndo } from '../../../components/undo-notification'

interface RecuseDialogProps {
  readonly action: Id
  readonly applicant: Id
  readonly name: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** Asks why somebody recuses themselves, and who decided. */
export function RecuseDialog({ opened, ...props }: RecuseDialogProps) {
  return (
    <FormDialog title={message('applicant.recuse')} opened={opened} onClose={props.onClose} size="md">
      <RecuseForm {...props} />
    </FormDialog>
  )
}

function RecuseForm({ action, applicant, name, onClose }: Omit<RecuseDialogProps, 'opened'>) {
  const { runner } = useSession()
  const task = useTask()
  const form = useForm({ initialValues: { reason: '', decidedBy: '' } })
  const submit = form.onSubmit((values) => {
    void task.run(async () => {
      await runner.run(declareRecusal, { action, applicant, ...values })
      offerUndo(message('applicant.recuse.done', { name }), async () =>
        runner.run(withdrawRecusal, { action, applicant }),
      )
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message('applicant.recuse')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Text size="sm">{message('applicant.recuse.about')}</Text>
      <Textarea
        label={message('applicant.recuse.reason')}
        description={message('applicant.recuse.reason.hint')}
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('reason')}
      />
      <TextInput
        label={message('applicant.recuse.decided-by')}
        description={message('applicant.recuse.decided-by.hint')}
        {...form.getInputProps('decidedBy')}
      />
    </DialogForm>
  )
}
