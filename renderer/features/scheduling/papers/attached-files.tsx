import { Alert, List, Stack, Text } from '@mantine/core'
import { errorMessage, message } from '#shared/messages/catalogue'
import { ErrorNote } from '../../../components/error-note'
import type { Attaching } from './use-attaching'

/** What came of files that were attached: which were not, and why, and which the search cannot look into. */
export function AttachedFiles({ attaching }: { readonly attaching: Attaching }) {
  const refused = attaching.files.flatMap((file) => ('error' in file ? [file] : []))
  const silent = attaching.files.flatMap((file) => ('paper' in file && !file.hasText ? [file.name] : []))
  return (
    <Stack gap="xs">
      <ErrorNote error={attaching.error} />
      {refused.length === 0 ? null : (
        <Alert
          color="red"
          variant="light"
          role="alert"
          py="xs"
          title={message('papers.refused', { count: refused.length })}
        >
          <List size="sm" spacing={2}>
            {refused.map(({ name, error }, index) => (
              // Two files of one name can come from two folders.
              <List.Item key={`${name} ${String(index)}`}>{errorMessage(error)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {silent.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {message('papers.without-text', { count: silent.length, names: silent.join(', ') })}
        </Text>
      )}
    </Stack>
  )
}
