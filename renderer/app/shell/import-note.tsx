import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { errorMessage, message } from '#shared/messages/catalogue'
import { sayFailure } from '../say-failure'
import { useSession } from '../session'

/** How far a large import is, on whichever screen; where it stopped, why, and the way to go on. */
export function ImportNote() {
  const { imports } = useSession()
  const state = useSyncExternalStore(imports.subscribe, imports.current)
  if (state === undefined) return null
  const { done, all, error } = state
  if (error !== undefined) {
    return (
      <Stack p="md" pb={0}>
        <Alert variant="light" color="red" role="alert">
          <Group gap="sm" justify="space-between">
            <Text size="sm">
              {message('import.stopped', { done, count: all, reason: errorMessage(error) })}
            </Text>
            <Button size="xs" variant="default" onClick={() => void imports.goOn().catch(sayFailure)}>
              {message('import.go-on')}
            </Button>
          </Group>
        </Alert>
      </Stack>
    )
  }
  return (
    <Stack p="md" pb={0} gap={4}>
      <Text size="sm">{message('import.so-far', { done, count: all })}</Text>
      <Progress value={all === 0 ? 0 : (done * 100) / all} aria-label={message('import.progress')} />
    </Stack>
  )
}
