import { Button, Group, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { ProfileFields, profileRules } from './profile-fields'

/** Changes name, title, agency, email and zone. The certificate keeps the name that it was made with. */
export function ProfileForm() {
  const { identity, setIdentity } = useSession()
  const task = useTask()
  const [saved, setSaved] = useState(false)
  const form = useForm({ initialValues: identity.profile, validate: profileRules, validateInputOnBlur: true })
  const save = form.onSubmit((profile) => {
    setSaved(false)
    void task.run(async () => {
      setIdentity(await call('identity.update-profile', { profile }))
      setSaved(true)
    })
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <ProfileFields form={form} />
        <ErrorNote error={task.error} />
        <Group gap="sm">
          <Button type="submit" variant="default" loading={task.busy}>
            {message('profile-page.save')}
          </Button>
          <Text size="sm" role="status">
            {saved ? message('profile-page.saved') : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  )
}
