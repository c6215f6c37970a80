import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'

interface ConfirmRemovalProps {
  readonly title: string
  readonly submit: string
  readonly busy: boolean
  /** What kept the last attempt from succeeding. */
  readonly error: AppError | undefined
  readonly onConfirm: (leaveFolder: boolean) => void
}

/** The folder was the reason: then a person may say that nothing is to be taken out of it. */
const OF_FOLDER = /^(exchange|file)\./

/** The title typed, so that nothing is removed by a slip. */
export function ConfirmRemoval({ title, submit, busy, error, onConfirm }: ConfirmRemovalProps) {
  const [typed, setTyped] = useState('')
  const [folderStays, setFolderStays] = useState(false)
  const asks = folderStays || (error !== undefined && OF_FOLDER.test(error.code))
  const isTyped = typed.trim() === title.trim()
  const confirm = (event: FormEvent): void => {
    event.preventDefault()
    if (isTyped) onConfirm(!folderStays)
  }
  return (
    <form onSubmit={confirm}>
      <Stack gap="sm">
        {asks ? (
          <Checkbox
            label={message('keep.confirm.folder-stays')}
            description={message('keep.confirm.folder-stays.about')}
            checked={folderStays}
            onChange={(event) => setFolderStays(event.currentTarget.checked)}
          />
        ) : null}
        <Group align="end" gap="sm">
          <TextInput
            label={message('keep.confirm', { title })}
            value={typed}
            style={{ flex: 1 }}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" color="red" loading={busy} disabled={!isTyped}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
