import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { message } from '#shared/messages/catalogue'

interface JumpDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** How many questions there are. */
  readonly count: number
  readonly onJump: (number: number) => void
}

/** To a question by its number. */
export function JumpDialog({ opened, onClose, count, onJump }: JumpDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={message('typing.jump.title')}
      closeButtonProps={{ 'aria-label': message('typing.close') }}
      size="sm"
    >
      <JumpForm count={count} onJump={onJump} />
    </Modal>
  )
}

function JumpForm({ count, onJump }: Pick<JumpDialogProps, 'count' | 'onJump'>) {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const number = Number(typed)
    if (Number.isInteger(number) && number >= 1 && number <= count) onJump(number)
    else setRefused(true)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <TextInput
          data-autofocus
          label={message('typing.jump.number')}
          inputMode="numeric"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value.trim())
            setRefused(false)
          }}
          error={refused ? message('typing.jump.none', { count }) : undefined}
          style={{ flex: 1 }}
        />
        <Button type="submit" mt="1.55rem">
          {message('typing.jump.go')}
        </Button>
      </Group>
    </form>
  )
}
