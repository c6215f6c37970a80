import { Divider, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { ChangePassphrase } from './change-passphrase'
import { Fingerprint } from './fingerprint'
import { ProgramFacts } from './program-facts'
import { ProfileForm } from './profile-form'

/** Who works here, their signature, what a later stage adds of the laptop, and what the program says of itself. */
export function ProfilePage({ children }: { readonly children?: ReactNode }) {
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
      {children}
      <Divider />
      <ProgramFacts />
    </Stack>
  )
}
