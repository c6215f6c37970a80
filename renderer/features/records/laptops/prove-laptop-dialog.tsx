import { Text } from '@mantine/core'
import { proveDevice } from '#shared/domain/panel/commands/device-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { FormDialog } from '../../../components/form-dialog'
import { AskPassphrase } from '../backup/ask-passphrase'

interface ProveLaptopProps {
  readonly action: Id
  readonly opened: boolean
  readonly onClose: () => void
}

/** Somebody of HR shows by their signing key that this laptop is theirs. */
export function ProveLaptopDialog({ action, opened, onClose }: ProveLaptopProps) {
  return (
    <FormDialog title={message('laptops.prove.title')} opened={opened} onClose={onClose}>
      <Fields action={action} onClose={onClose} />
    </FormDialog>
  )
}

function Fields({ action, onClose }: Omit<ProveLaptopProps, 'opened'>) {
  const { runner } = useSession()
  const task = useTask()
  const prove = (passphrase: string) =>
    void task.run(async () => {
      const laptop = await call('laptop.prove', { action, passphrase })
      await runner.run(proveDevice, { action, ...laptop })
      onClose()
    })
  return (
    <>
      <AskPassphrase
        about={message('laptops.prove.about')}
        submit={message('laptops.prove.submit')}
        busy={task.busy}
        onGiven={prove}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {message('laptops.prove.next')}
      </Text>
      <ErrorNote error={task.error} />
    </>
  )
}
