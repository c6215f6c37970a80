import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import { LaptopName } from '#shared/domain/panel/laptop-keys'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { DialogForm, FormDialog } from '../../../components/form-dialog'

interface RenameLaptopProps {
  readonly opened: boolean
  readonly name: string
  readonly onClose: () => void
  readonly onRenamed: (laptop: OwnLaptop) => void
}

/** Calls this laptop by another name; what HR confirmed keeps the name that it had then. */
export function RenameLaptopDialog({ opened, ...props }: RenameLaptopProps) {
  return (
    <FormDialog title={message('laptops.rename.title')} opened={opened} onClose={props.onClose} size="md">
      <Fields {...props} />
    </FormDialog>
  )
}

function Fields({ name, onClose, onRenamed }: Omit<RenameLaptopProps, 'opened'>) {
  const task = useTask()
  const form = useForm({
    initialValues: { name },
    validate: {
      name: (value) => (LaptopName.safeParse(value).success ? null : message('laptops.rename.needed')),
    },
  })
  const submit = form.onSubmit((values) => {
    void task.run(async () => {
      onRenamed(await call('laptop.rename', { name: values.name.trim() }))
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
