import { Alert, Checkbox, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import {
  PassphraseFields,
  passphraseRules,
  type PassphraseValues,
} from '../../panel/first-start/passphrase-fields'

interface RenewLaptopProps {
  readonly opened: boolean
  readonly onClose: () => void
}

type Values = PassphraseValues & { readonly lost: boolean }

/** Gives this laptop a new id and new keys; where the passphrase is lost, also the person. */
export function RenewLaptopDialog({ opened, onClose }: RenewLaptopProps) {
  return (
    <FormDialog title={message('laptops.renew.title')} opened={opened} onClose={onClose}>
      <Fields onClose={onClose} />
    </FormDialog>
  )
}

function Fields({ onClose }: { readonly onClose: () => void }) {
  const { drafts, identity } = useSession()
  const task = useTask()
  const form = useForm<Values>({
    initialValues: { lost: false, passphrase: '', again: '' },
    validate: {
      passphrase: (value, { lost }) => (lost ? passphraseRules.passphrase(value) : null),
      again: (value, values) => (values.lost ? passphraseRules.again(value, values) : null),
    },
  })
  const submit = form.onSubmit(({ lost, passphrase }) => {
    void task.run(async () => {
      // What is typed belongs to the old id still.
      await drafts.commitAll()
      await call('laptop.renew', { passphrase: lost ? passphrase : null })
      // Everything that the window knows hangs on who and where it is.
      window.location.reload()
    })
  })
  return (
    <DialogForm
      submit={message('laptops.renew.submit')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Text size="sm">{message('laptops.renew.about')}</Text>
      <Alert variant="light" color="yellow">
        {message('laptops.renew.next')}
      </Alert>
      <Checkbox
        label={message('laptops.renew.lost')}
        description={message('laptops.renew.lost.hint')}
        {...form.getInputProps('lost', { type: 'checkbox' })}
      />
      {form.getValues().lost ? (
        <PassphraseFields form={form} words={[identity.profile.name, identity.profile.agency]} />
      ) : null}
    </DialogForm>
  )
}
