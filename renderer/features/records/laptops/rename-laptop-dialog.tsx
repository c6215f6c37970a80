import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { LaptopName } from '#shared/domain/panel/laptop-keys'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'

interface RenameLaptopProps {
  readonly opened: boolean
  readonly name: string
  readonly onClose: () => void
  readonly rename: (name: string) => Promise<void>
}

/** Calls a laptop by another name. */
export function RenameLaptopDialog({ opened, ...props }: RenameLaptopProps) {
  return (
    <FormDialog title={message('laptops.rename.title')} opened={opened} onClose={props.onClose} size="md">
      <Fields {...props} />
    </FormDialog>
  )
}

function Fields({ name, onClose, rename }: Omit<RenameLaptopProps, 'opened'>) {
  const task = useTask()
  const form = useForm({
    initialValues: { name },
    validate: {
      name: (value) => (LaptopName.safeParse(value).success ? null : message('laptops.rename.needed')),
    },
  })
  const submit = form.onSubmit((values) => {
    void task.run(async () => {
      await rename(values.name.trim())
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message('laptops.rename')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput
        label={message('laptops.this.name')}
        required
        data-autofocus
        maxLength={100}
        {...form.getInputProps('name')}
      />
    </DialogForm>
  )
}
