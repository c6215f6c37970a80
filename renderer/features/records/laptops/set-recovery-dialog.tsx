import { Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { setRecovery } from '#shared/domain/panel/commands/set-recovery'
import { AgeRecipient } from '#shared/kernel/age-keys'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { confirmOwnLaptop } from './confirm-own-laptop'

interface SetRecoveryProps {
  readonly action: Id
  readonly opened: boolean
  readonly onClose: () => void
}

/** Names a recovery key that the agency has already. */
export function SetRecoveryDialog({ action, opened, onClose }: SetRecoveryProps) {
  return (
    <FormDialog title={message('recovery.set')} opened={opened} onClose={onClose}>
      <Fields action={action} onClose={onClose} />
    </FormDialog>
  )
}

function Fields({ action, onClose }: Omit<SetRecoveryProps, 'opened'>) {
  const session = useSession()
  const task = useTask()
  const form = useForm({
    initialValues: { recipient: '', name: '' },
    validate: {
      recipient: (value) =>
        AgeRecipient.safeParse(value.trim()).success ? null : message('recovery.recipient.odd'),
      name: (value) => (value.trim() === '' ? message('recovery.name.needed') : null),
    },
  })
  const submit = form.onSubmit(({ recipient, name }) => {
    void task.run(async () => {
      await confirmOwnLaptop(session, action)
      await session.runner.run(setRecovery, { action, recipient: recipient.trim(), name })
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message('recovery.use')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Text size="sm">{message('recovery.about')}</Text>
      <TextInput
        label={message('recovery.recipient')}
        description={message('recovery.recipient.hint')}
        required
        data-autofocus
        {...form.getInputProps('recipient')}
      />
      <TextInput
        label={message('recovery.name')}
        description={message('recovery.name.hint')}
        required
        {...form.getInputProps('name')}
      />
    </DialogForm>
  )
}
