import { Divider, Stack, Text, Title } from '@mantine/core'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { ChangePassphrase } from './change-passphrase'
import { Fingerprint } from './fingerprint'
import { ProgramFacts } from './program-facts'
import { ProfileForm } from './profile-form'

/** Who works here, their signature, and what the program says of itself. */
export function ProfilePage() {
  const { identity } = useSession()
  return (
    <Stack p="md" gap="lg" maw={760}>
      <PageTitle title={message('profile-page.title')} />
      <ProfileForm />
      <Divider />
      <Stack gap="xs">
        <Title order={2}>{message('profile-page.signature')}</Title>
        <Text size="sm">
          {message('profile-page.signature.about', {
            until: formatDateTimeWithZone(identity.validUntil, identity.profile.zone),
          })}
        </Text>
        <Fingerprint value={identity.fingerprint} />
      </Stack>
      <ChangePassphrase />
      <Divider />
      <ProgramFacts />
    </Stack>
  )
}
