import { Button, Collapse, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { RestoreFiles } from '#shared/contracts/ipc/backup'
import type { Identity } from '#shared/contracts/ipc/identity'
import { message } from '#shared/messages/catalogue'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { AskPassphrase } from './ask-passphrase'

const NONE: RestoreFiles = { backup: null, key: null }

/** The other way to begin: with a backup of what was on another laptop, or on this one. */
export function RestorePart({ onRestored }: { readonly onRestored: (identity: Identity) => void }) {
  const [opened, { open }] = useDisclosure()
  const [files, setFiles] = useState(NONE)
  const work = useWork()
  const choose = (what: 'backup' | 'key'): void =>
    void work.run(async () => setFiles(await call('restore.choose', { what })))
  const restore = (passphrase: string): void =>
    void work.run(async (id) => onRestored(await call('restore.run', { work: id, passphrase })))
  return (
    <Stack gap="sm" component="section">
      <Group justify="space-between" gap="sm">
        <Title order={2}>{message('restore.title')}</Title>
        {opened ? null : (
          <Button size="compact-sm" variant="default" onClick={open}>
            {message('restore.open')}
          </Button>
        )}
      </Group>
      <Collapse expanded={opened}>
        <Stack gap="sm">
          <Text size="sm">{message('restore.about')}</Text>
          <ChosenFile what="backup" path={files.backup} busy={work.busy} onChoose={choose} />
          <ChosenFile what="key" path={files.key} busy={work.busy} onChoose={choose} />
          {files.backup === null || files.key === null ? null : (
            <AskPassphrase
              about={message('restore.passphrase.about')}
              submit={message('restore.run')}
              busy={work.busy}
              onGiven={restore}
            />
          )}
          <WorkProgress work={work} label={message('restore.title')} />
          <ErrorNote error={work.error} />
        </Stack>
      </Collapse>
    </Stack>
  )
}

interface ChosenFileProps {
  readonly what: 'backup' | 'key'
  readonly path: string | null
  readonly busy: boolean
  readonly onChoose: (what: 'backup' | 'key') => void
}

function ChosenFile({ what, path, busy, onChoose }: ChosenFileProps) {
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {path ?? message(`restore.${what}.none`)}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        style={{ flexShrink: 0 }}
        disabled={busy}
        onClick={() => onChoose(what)}
      >
        {message(`restore.${what}.choose`)}
      </Button>
    </Group>
  )
}
