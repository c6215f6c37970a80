import { Alert, Button, Container, Divider, Group, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useState, type ReactNode } from 'react'
import type { Identity } from '#shared/contracts/ipc/identity'
import type { Profile } from '#shared/domain/panel/person'
import { toAppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'
import { call } from '../../../bridge/bridge'
import { ProfileFields, profileRules } from '../profile/profile-fields'
import { PassphraseFields, passphraseRules, type PassphraseValues } from './passphrase-fields'

type Values = Profile & PassphraseValues

interface FirstStartProps {
  readonly onCreated: (identity: Identity) => void
  /** The other way to begin, which a later stage adds below. */
  readonly children?: ReactNode
}

/** The first start: who works at this laptop, and the key that they will sign with. */
export function FirstStart({ onCreated, children }: FirstStartProps) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const form = useForm<Values>({
    initialValues: { name: '', title: '', agency: '', email: '', zone: 'UTC', passphrase: '', again: '' },
    validate: { ...profileRules, ...passphraseRules },
    validateInputOnBlur: true,
  })
  const { setFieldValue } = form
  useEffect(() => {
    void call('app.info', {}).then(({ zone }) => setFieldValue('zone', zone))
  }, [setFieldValue])

  const create = form.onSubmit(({ passphrase, again: _again, ...profile }) => {
    setBusy(true)
    setProblem(undefined)
    void call('identity.create', { profile, passphrase })
      .then(onCreated)
      .catch((thrown: unknown) => {
        setProblem(errorMessage(toAppError(thrown)))
        setBusy(false)
      })
  })

  const { name, agency, email } = form.getValues()
  return (
    <ScrollArea h="100vh">
      <Container component="main" size={640} py="xl">
        <form onSubmit={create} noValidate>
          <Stack gap="lg">
            <Stack gap={4}>
              <Title order={1}>{message('first-start.title')}</Title>
              <Text size="sm" c="dimmed">
                {message('first-start.about')}
              </Text>
            </Stack>
            <Stack gap="sm">
              <Title order={2}>{message('first-start.who')}</Title>
              <ProfileFields form={form} />
            </Stack>
            <Divider />
            <Stack gap="sm">
              <Title order={2}>{message('first-start.key')}</Title>
              <Text size="sm">{message('first-start.key.about')}</Text>
              <PassphraseFields form={form} words={[name, agency, email]} />
            </Stack>
            {problem === undefined ? null : (
              <Alert color="red" variant="light" role="alert">
                {problem}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                {message('first-start.create')}
              </Button>
            </Group>
          </Stack>
        </form>
        {children === undefined ? null : <Divider my="lg" />}
        {children}
      </Container>
    </ScrollArea>
  )
}
