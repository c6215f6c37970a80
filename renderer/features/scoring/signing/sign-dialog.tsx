import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { errorMessage, message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { PassphraseInput } from '../../../components/passphrase-input'
import { Fingerprint } from '../../panel/profile/fingerprint'
import { signRevision, type ToSign } from './sign-flow'

interface SignDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly sheet: ToSign
  readonly title: string
  /** What signing it says. */
  readonly about: string
}

/** Says what signing means and with which certificate, asks for the passphrase, and signs. */
export function SignDialog({ opened, onClose, sheet, title, about }: SignDialogProps) {
  const session = useSession()
  const task = useTask()
  const [passphrase, setPassphrase] = useState('')
  const [empty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { identity } = session
  const wrong = task.error?.code === 'signing.wrong-passphrase'

  const close = (): void => {
    if (task.busy) return
    task.clear()
    setPassphrase('')
    setEmpty(false)
    onClose()
  }
  const sign = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase === '') {
      field.current?.focus()
      return
    }
    const done = await task.run(async () => signRevision(session, sheet, passphrase))
    if (done) {
      setPassphrase('')
      onClose()
    } else {
      field.current?.focus()
    }
  }
  const problem =
    empty && passphrase === ''
      ? message('scoring.sign.passphrase-needed')
      : wrong && task.error !== undefined
        ? errorMessage(task.error)
        : undefined

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': message('scoring.sign.cancel') }}
    >
      <form onSubmit={(event) => void sign(event)} noValidate>
        <Stack gap="sm">
          <Text size="sm">{about}</Text>
          <Text size="sm">{message('scoring.sign.certificate')}</Text>
          <Fingerprint value={identity.fingerprint} />
          <Text size="xs" c="dimmed">
            {message('scoring.sign.valid-until', {
              time: formatDateTimeWithZone(identity.validUntil, identity.profile.zone),
            })}
            {'. '}
            {message('scoring.sign.time')}
          </Text>
          <PassphraseInput
            label={message('scoring.sign.passphrase')}
            autoComplete="current-password"
            required
            data-autofocus
            ref={field}
            value={passphrase}
            error={problem}
            readOnly={task.busy}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          {wrong ? null : <ErrorNote error={task.error} />}
          <Text size="xs" role="status">
            {task.busy ? message('scoring.sign.working') : ''}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" size="sm" disabled={task.busy} onClick={close}>
              {message('scoring.sign.cancel')}
            </Button>
            <Button size="sm" type="submit" loading={task.busy}>
              {message('scoring.sign.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
