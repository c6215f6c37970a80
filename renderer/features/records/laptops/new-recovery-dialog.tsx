import { Alert, Button, Checkbox, Code, Group, Loader, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useState } from 'react'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import type { Written } from '#shared/contracts/ipc/records'
import { setRecovery } from '#shared/domain/panel/commands/set-recovery'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { ErrorNote } from '../../../components/error-note'
import { printLines } from '../../../components/print-lines'
import { WrittenNote } from '../../../app/written-note'
import { confirmOwnLaptop } from './confirm-own-laptop'

type RecoveryPair = ResponseOf<'recovery.new'>

interface NewRecoveryProps {
  readonly action: Id
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** Makes a recovery key; its secret part is shown this once. */
export function NewRecoveryDialog({ opened, ...props }: NewRecoveryProps) {
  return (
    <FormDialog title={message('recovery.new')} opened={opened} onClose={props.onClose}>
      <Made {...props} />
    </FormDialog>
  )
}

function Made(props: Omit<NewRecoveryProps, 'opened'>) {
  const { run, error } = useTask()
  const [pair, setPair] = useState<RecoveryPair>()
  useEffect(() => {
    void run(async () => setPair(await call('recovery.new', {})))
  }, [run])
  if (error !== undefined) return <ErrorNote error={error} />
  return pair === undefined ? <Loader size="sm" /> : <Fields {...props} pair={pair} />
}

function Fields({
  action,
  title,
  pair,
  onClose,
}: Omit<NewRecoveryProps, 'opened'> & { readonly pair: RecoveryPair }) {
  const session = useSession()
  const task = useTask()
  const saving = useTask()
  const [written, setWritten] = useState<Written>(null)
  const form = useForm({
    initialValues: { name: '', kept: false },
    validate: {
      name: (value) => (value.trim() === '' ? message('recovery.name.needed') : null),
      kept: (value) => (value ? null : message('recovery.kept.needed')),
    },
  })
  const submit = form.onSubmit(({ name }) => {
    void task.run(async () => {
      await confirmOwnLaptop(session, action)
      await session.runner.run(setRecovery, { action, recipient: pair.recipient, name })
      onClose()
    })
  })
  const save = () =>
    void saving.run(async () => {
      const name = message('recovery.file', { title })
      setWritten(await call('recovery.save', { identity: pair.identity, title, name }))
    })
  const print = () =>
    printLines([
      message('recovery.file.title', { title }),
      message('recovery.file.about'),
      pair.recipient,
      pair.identity,
    ])
  return (
    <DialogForm
      submit={message('recovery.use')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Alert variant="light" color="yellow">
        <Text size="sm">{message('recovery.about')}</Text>
        <Text size="sm" mt="xs" fw={600}>
          {message('recovery.once')}
        </Text>
      </Alert>
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {message('recovery.secret')}
        </Text>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {pair.identity}
        </Code>
        <Group gap="xs">
          <Button size="xs" variant="default" loading={saving.busy} onClick={save} data-autofocus>
            {message('recovery.save')}
          </Button>
          <Button size="xs" variant="default" onClick={print}>
            {message('recovery.print')}
          </Button>
        </Group>
      </Stack>
      <ErrorNote error={saving.error} />
      <WrittenNote written={written} />
      <TextInput
        label={message('recovery.name')}
        description={message('recovery.name.hint')}
        required
        {...form.getInputProps('name')}
      />
      <Checkbox label={message('recovery.kept')} {...form.getInputProps('kept', { type: 'checkbox' })} />
    </DialogForm>
  )
}
