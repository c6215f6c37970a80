import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { PassphraseInput } from '../../../components/passphrase-input'
import { PassphraseFields, passphraseRules, type PassphraseValues } from '../first-start/passphrase-fields'

type Values = PassphraseValues & { readonly old: string }

const EMPTY: Values = { old: '', passphrase: '', again: '' }

/** Puts the signing key under another passphrase; the key stays the same. */
export function ChangePassphrase() {
  const { identity } = useSession()
  const task = useTask()
  const [opened, setOpened] = useState(false)
  const [changed, setChanged] = useState(false)
  const form = useForm<Values>({
    initialValues: EMPTY,
    validate: {
      ...passphraseRules,
      old: (value) => (value === '' ? message('profile-page.passphrase.old-needed') : null),
    },
  })
  const change = form.onSubmit(({ old, passphrase }) => {
    void task.run(async () => {
      await call('identity.change-passphrase', { old, new: passphrase })
      form.setValues(EMPTY)
      setOpened(false)
      setChanged(true)
    })
  })
  if (!opened) {
    return (
      <Group gap="sm">
        <Button
          variant="default"
          onClick={() => {
            setOpened(true)
            setChanged(false)
          }}
        >
          {message('profile-page.passphrase.change')}
        </Button>
        <Text size="sm" role="status">
          {changed ? message('profile-page.passphrase.changed') : ''}
        </Text>
      </Group>
    )
  }
  return (
    <form onSubmit={change} noValidate>
      <Stack gap="sm">
        <Title order={2}>{message('profile-page.passphrase.change')}</Title>
        <PassphraseInput
          label={message('profile-page.passphrase.old')}
          autoComplete="current-password"
          required
          data-autofocus
          {...form.getInputProps('old')}
        />
        <PassphraseFields form={form} words={[identity.profile.name, identity.profile.agency]} />
        <ErrorNote error={task.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setOpened(false)}>
            {message('new-action.cancel')}
          </Button>
          <Button type="submit" loading={task.busy}>
            {message('profile-page.passphrase.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
