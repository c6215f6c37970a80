import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../app/use-task'
import { call } from '../../bridge/bridge'
import { ErrorNote } from '../../components/error-note'
import { findingText } from './finding-text'

/** Checks a bundle or a signed PDF from anywhere: intact or not, and everything that was found. */
export function CheckPart() {
  const task = useTask()
  const [result, setResult] = useState<ResponseOf<'archive.check'>>(null)
  const check = (): void =>
    void task.run(async () => {
      setResult(null)
      setResult(await call('archive.check', {}))
    })
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{message('records.check')}</Title>
      <Text size="sm" maw={720}>
        {message('records.check.about')}
      </Text>
      <ErrorNote error={task.error} />
      <Group>
        <Button variant="default" loading={task.busy} onClick={check}>
          {message('records.check.choose')}
        </Button>
      </Group>
      {result === null ? null : (
        <Alert
          role="status"
          variant="light"
          color={result.intact ? 'ink' : 'red'}
          title={message(result.intact ? 'records.check.intact' : 'records.check.not-intact')}
        >
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {result.path}
          </Text>
          <List size="sm" mt="xs">
            {result.findings.map((finding) => (
              <List.Item key={`${finding.code} ${finding.subject} ${JSON.stringify(finding.values)}`}>
                {findingText(finding)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  )
}
