import { Center, Loader, Stack, Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'

/** What the window shows until there is something to show. */
export function Opening() {
  return (
    <Center component="main" h="100vh" aria-busy="true">
      <Stack align="center" gap="sm">
        <Loader size="sm" />
        <Text size="sm" c="dimmed">
          {message('app.opening')}
        </Text>
      </Stack>
    </Center>
  )
}
