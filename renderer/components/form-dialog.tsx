import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode, Ref } from 'react'
import type { AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import { ErrorNote } from './error-note'

interface FormDialogProps {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly size?: 'md' | 'lg' | 'xl'
  readonly children: ReactNode
}

/** A dialog that holds a form; its fields are there only while it is open. */
export function FormDialog({ title, opened, onClose, size = 'lg', children }: FormDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      yOffset="4dvh"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {children}
    </Modal>
  )
}

interface DialogFormProps {
  readonly submit: string
  readonly busy: boolean
  readonly error: AppError | undefined
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly onCancel: () => void
  readonly form?: Ref<HTMLFormElement>
  readonly children: ReactNode
}

/** The form in such a dialog: fields, what was refused, and the buttons. Enter submits, or leads to what is wrong. */
export function DialogForm({ submit, busy, error, onSubmit, onCancel, form, children }: DialogFormProps) {
  const send = (event: FormEvent<HTMLFormElement>): void => {
    const sent = event.currentTarget
    onSubmit(event)
    // Once what is wrong is marked: what is said about it may be out of sight.
    requestAnimationFrame(() => sent.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form onSubmit={send} noValidate ref={form}>
      <Stack gap="sm">
        {children}
        <ErrorNote error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {message('form.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
