import { Code, Stack, Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'

/** A certificate's fingerprint in groups of four, to be read out and compared. */
export function Fingerprint({ value }: { readonly value: string }) {
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed">
        {message('profile-page.fingerprint')}
      </Text>
      <Code block style={{ whiteSpace: 'pre-wrap' }}>
        {(value.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')}
      </Code>
    </Stack>
  )
}
