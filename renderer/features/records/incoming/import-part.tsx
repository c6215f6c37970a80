import { Alert, Button, Group, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { WorkProgress } from '../../../app/work/work-progress'
import { ErrorNote } from '../../../components/error-note'
import { IncomingView } from './incoming-view'
import { useIncoming } from './use-incoming'

/** Takes in an archive of a hiring action that this laptop takes part in. */
export function ImportPart() {
  const incoming = useIncoming('archive.import')
  const { work, chosen, taken } = incoming
  const { busy } = work
  return (
    <Stack gap="sm" component="section">
      <Title order={2}>{message('records.import')}</Title>
      <Text size="sm" maw={720}>
        {message('records.import.about')}
      </Text>
      <WorkProgress work={work} label={message('records.import')} />
      <ErrorNote error={work.error} />
      {taken === undefined ? null : (
        <Alert variant="light" role="status">
          {taken === 0 ? message('incoming.taken.nothing') : message('incoming.taken', { count: taken })}
        </Alert>
      )}
      <Group>
        <Button variant="default" loading={busy} onClick={incoming.choose}>
          {message('records.import.choose')}
        </Button>
      </Group>
      {chosen?.kind === 'locked' ? <Unlock busy={busy} onUnlock={incoming.unlock} /> : null}
      {chosen?.kind === 'verified' ? (
        <IncomingView
          key={chosen.id}
          incoming={chosen}
          compare={false}
          busy={busy}
          onTake={() => incoming.take(chosen)}
          onDiscard={incoming.discard}
        />
      ) : null}
    </Stack>
  )
}

interface UnlockProps {
  readonly busy: boolean
  readonly onUnlock: (passphrase: string) => void
}

function Unlock({ busy, onUnlock }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '') onUnlock(passphrase)
      }}
    >
      <Group align="flex-end" gap="xs">
        <PasswordInput
          label={message('records.import.locked')}
          autoComplete="off"
          w={320}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy}>
          {message('records.import.unlock')}
        </Button>
      </Group>
    </form>
  )
}
