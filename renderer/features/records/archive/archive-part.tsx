import { Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import type { Written } from '#shared/contracts/ipc/records'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { useRecord } from '../../../data/use-live'
import { beforeHandingOut } from '../exchange/before-handing-out'
import { WrittenNote } from '../../../app/written-note'
import { ArchiveForm } from './archive-form'
import { RedactedCopyButton } from './redacted-copy-button'
import { useLaptopChoices } from './use-laptop-choices'

/** Saves the whole hiring action as one file: what goes in, and who can open it. */
export function ArchivePart({ action }: { readonly action: Id }) {
  const session = useSession()
  const found = useRecord(session.data.records, recordIds.action(action), HiringAction)
  const choices = useLaptopChoices(action)
  const work = useWork()
  const [written, setWritten] = useState<Written>(null)
  const title = found?.title ?? ''
  const save = (options: ArchiveOptions): void =>
    void work.run(async (id) => {
      setWritten(null)
      await beforeHandingOut(session, action)
      setWritten(await call('archive.save', { action, name: title, work: id, options }))
    })
  return (
    <Stack gap="sm" component="section">
      <Group justify="space-between" gap="sm">
        <Title order={2}>{message('records.archive')}</Title>
        <RedactedCopyButton action={action} title={title} />
      </Group>
      <Text size="sm" maw={720}>
        {message('records.archive.about')}
      </Text>
      {choices === undefined ? null : (
        <ArchiveForm
          key={choices.laptops.map(({ device }) => device).join(' ')}
          choices={choices}
          submit={message('records.archive.save')}
          busy={work.busy}
          onSubmit={save}
        />
      )}
      <WorkProgress work={work} label={message('records.archive')} />
      <ErrorNote error={work.error} />
      <WrittenNote written={written} />
    </Stack>
  )
}
