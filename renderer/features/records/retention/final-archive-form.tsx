import { Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { ArchiveForm } from '../archive/archive-form'
import { useLaptopChoices } from '../archive/use-laptop-choices'

interface FinalArchiveFormProps {
  readonly action: Id
  readonly busy: boolean
  readonly onSubmit: (reason: string, options: ArchiveOptions) => void
}

/** Why the hiring action is closed, and what goes into its final archive. */
export function FinalArchiveForm({ action, busy, onSubmit }: FinalArchiveFormProps) {
  const choices = useLaptopChoices(action)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  if (choices === undefined) return null
  const submit = (options: ArchiveOptions): void => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') onSubmit(reason, options)
  }
  return (
    <Stack gap="sm">
      <Textarea
        label={message('keep.reason')}
        description={message('keep.reason.about')}
        required
        autosize
        minRows={1}
        maxRows={4}
        maxLength={2000}
        value={reason}
        error={missing ? message('keep.reason.needed') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ArchiveForm
        key={choices.laptops.map(({ device }) => device).join(' ')}
        choices={choices}
        submit={message('keep.archive.write')}
        busy={busy}
        onSubmit={submit}
      />
    </Stack>
  )
}
