import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Checked } from '#shared/contracts/ipc/archive'
import { message } from '#shared/messages/catalogue'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { findingText } from '../finding-text'
import { LockedFile } from './locked-file'

/** Checks a bundle or a signed PDF from anywhere: intact or not, and everything that was found. */
export function CheckPart() {
  const work = useWork()
  const [result, setResult] = useState<Checked>(null)
  const check = (): void =>
    void work.run(async (id) => {
      setResult(null)
      setResult(await call('archive.check', { work: id }))
    })
  const open = (passphrase: string, keyFile: boolean): void =>
    void work.run(async (id) => {
      const checked = await call('archive.check-with', { work: id, passphrase, keyFile })
      if (checked !== null) setResult(checked)
    })
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{message('records.check')}</Title>
      <Text size="sm" maw={720}>
        {message('records.check.about')}
      </Text>
      <Group>
        <Button variant="default" loading={work.busy} onClick={check}>
          {message('records.check.choose')}
        </Button>
      </Group>
      {result?.kind === 'locked' ? (
        <LockedFile path={result.path} wants={result.wants} busy={work.busy} onOpen={open} />
      ) : null}
      <WorkProgress work={work} label={message('records.check')} />
      <ErrorNote error={work.error} />
      {result?.kind === 'checked' ? (
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
      ) : null}
    </Stack>
  )
}
