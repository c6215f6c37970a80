import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { message } from '#shared/messages/catalogue'
import { PassphraseInput } from '../../../components/passphrase-input'

interface LockedFileProps {
  readonly path: string
  /** What opens it: a passphrase of its own, or a key that this laptop does not have. */
  readonly wants: 'passphrase' | 'key'
  readonly busy: boolean
  readonly onOpen: (passphrase: string, keyFile: boolean) => void
}

/** An encrypted file that this laptop's own keys do not open: asks for what does. */
export function LockedFile({ path, wants, busy, onOpen }: LockedFileProps) {
  const [passphrase, setPassphrase] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase !== '') onOpen(passphrase, false)
  }
  return (
    <Alert variant="light" color="yellow" title={message('records.locked')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="xs" maw={560}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {path}
          </Text>
          <Text size="sm">{message(`records.locked.${wants}`)}</Text>
          <PassphraseInput
            label={message(`records.locked.${wants}.passphrase`)}
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button type="submit" size="compact-sm" loading={busy} disabled={passphrase === ''}>
              {message('records.locked.open')}
            </Button>
            {wants === 'key' ? (
              <Button
                size="compact-sm"
                variant="default"
                disabled={busy}
                onClick={() => onOpen(passphrase, true)}
              >
                {message('records.locked.key-file')}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </form>
    </Alert>
  )
}
