import { Alert, Button, Center, Code, Stack, Text } from '@mantine/core'
import type { AppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'

/** A failure that leaves no screen to show: what is wrong, what to do, and the code for whoever helps. */
export function ProblemPage({ error }: { readonly error: AppError }) {
  return (
    <Center component="main" h="100vh" p="lg">
      <Alert color="red" variant="light" title={message('app.problem.title')} maw={560} role="alert">
        <Stack gap="sm">
          <Text size="sm">{errorMessage(error)}</Text>
          <Code block>{error.detail === '' ? error.code : `${error.code}\n${error.detail}`}</Code>
          <Button variant="default" onClick={() => window.location.reload()}>
            {message('app.problem.reload')}
          </Button>
        </Stack>
      </Alert>
    </Center>
  )
}
