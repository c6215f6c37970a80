import { Alert, Checkbox, NumberInput, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { retireDevice } from '#shared/domain/panel/commands/device-commands'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { chainKey } from '#shared/log/chain'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { useLive } from '../../../data/use-live'
import type { LaptopRow } from './laptop-rows'

interface RetireDialogProps {
  readonly action: Id
  /** The laptop to retire; undefined while the dialog is closed. */
  readonly row: LaptopRow | undefined
  readonly onClose: () => void
}

/** Takes a laptop out of use for ever. */
export function RetireDialog({ action, row, onClose }: RetireDialogProps) {
  return (
    <FormDialog
      title={message('retire.title', { name: row === undefined ? '' : `${row.person}, ${row.laptop.name}` })}
      opened={row !== undefined}
      onClose={onClose}
    >
      {row === undefined ? null : <Fields action={action} row={row} onClose={onClose} />}
    </FormDialog>
  )
}

function Fields({ action, row, onClose }: RetireDialogProps & { readonly row: LaptopRow }) {
  const { data, identity, runner } = useSession()
  const task = useTask()
  const { device } = row.laptop
  const head = useLive(async () => data.head(chainKey(actionChain(action), device)), [data, action, device])
  const form = useForm<{ reason: string; last: number | string; passphraseKnown: boolean }>({
    initialValues: { reason: '', last: '', passphraseKnown: false },
    validate: { reason: (value) => (value.trim() === '' ? message('retire.reason.needed') : null) },
  })
  const submit = form.onSubmit(({ reason, last, passphraseKnown }) => {
    void task.run(async () => {
      const lastNumber = typeof last === 'number' ? last : null
      await runner.run(retireDevice, { action, device, reason, lastNumber, passphraseKnown })
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message('retire.submit')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Alert variant="light" color="yellow">
        {message('retire.about')}
      </Alert>
      <Textarea
        label={message('retire.reason')}
        required
        data-autofocus
        maxLength={2000}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <NumberInput
        label={message('retire.last')}
        description={message('retire.last.hint', { number: head?.number ?? 0 })}
        min={0}
        allowDecimal={false}
        {...form.getInputProps('last')}
      />
      {row.laptop.person === identity.person ? null : (
        <Checkbox
          label={message('retire.passphrase-known')}
          description={message('retire.passphrase-known.hint', { person: row.person })}
          {...form.getInputProps('passphraseKnown', { type: 'checkbox' })}
        />
      )}
    </DialogForm>
  )
}
