import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { message } from '#shared/messages/catalogue'
import { PassphraseInput } from '../../../components/passphrase-input'

interface AskPassphraseProps {
  readonly about: string
  readonly submit: string
  readonly busy: boolean
  readonly onGiven: (passphrase: string) => void
}

/** Asks for a passphrase that exists already. */
export function AskPassphrase({ about, submit, busy, onGiven }: AskPassphraseProps) {
  const [passphrase, setPassphrase] = useState('')
  const give = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase !== '') onGiven(passphrase)
  }
  return (
    <form onSubmit={give} noValidate>
      <Stack gap="xs">
        <Text size="sm">{about}</Text>
        <PassphraseInput
          label={message('passphrase.label')}
          autoComplete="current-password"
          value={passphrase}
          readOnly={busy}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={passphrase === ''}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
