import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { FormDialog } from '../../../components/form-dialog'
import { RedactedCopyForm } from './redacted-copy-form'

interface RedactedCopyProps {
  readonly action: Id
  readonly title: string
}

/** Opens the dialog for a copy without chosen people and fields: what a records request is answered with. */
export function RedactedCopyButton({ action, title }: RedactedCopyProps) {
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        {message('redacted.open')}
      </Button>
      <FormDialog title={message('redacted.title')} opened={opened} onClose={close} size="xl">
        <RedactedCopyForm action={action} title={title} onClose={close} />
      </FormDialog>
    </>
  )
}
