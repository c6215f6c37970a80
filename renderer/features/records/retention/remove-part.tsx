import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import type { FinalArchive } from '#shared/contracts/ipc/retention'
import type { HiringAction } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { fileSize } from '../../../components/file-size'
import { ArchiveForm } from '../archive/archive-form'
import { useLaptopChoices } from '../archive/use-laptop-choices'
import { beforeHandingOut } from '../exchange/before-handing-out'
import { removeHere } from './remove-flow'

interface RemoveProps {
  readonly action: Id
  readonly title: string
  readonly closed: HiringAction['closed']
}

/** The end on this laptop: final archive, verified where it lies; the title typed; closed; removed. */
export function RemovePart({ action, title, closed }: RemoveProps) {
  const session = useSession()
  const [, navigate] = useLocation()
  const choices = useLaptopChoices(action)
  const work = useWork()
  const [archive, setArchive] = useState<FinalArchive>(null)
  const [typed, setTyped] = useState('')
  const write = (options: ArchiveOptions): void =>
    void work.run(async (id) => {
      setArchive(null)
      await beforeHandingOut(session, action)
      const name = message('keep.name', { title })
      setArchive(await call('retention.archive', { action, name, work: id, options }))
    })
  const remove = (): void =>
    void work.run(async () => {
      await removeHere(session, action, closed === null ? archive : null)
      session.notices.add({ code: 'action.was-removed', values: { title } })
      navigate(paths.home())
    })
  const mayConfirm = closed !== null || archive !== null
  return (
    <Stack gap="sm" component="section" maw={720}>
      <Title order={2}>{message('keep.remove')}</Title>
      <Text size="sm">
        {closed === null
          ? message('keep.remove.about')
          : message('keep.remove.closed', { place: closed.keptAt })}
      </Text>
      {closed === null && choices !== undefined ? (
        <ArchiveForm
          choices={choices}
          submit={message('keep.archive.write')}
          busy={work.busy}
          onSubmit={write}
        />
      ) : null}
      <WorkProgress work={work} label={message('keep.archive.write')} />
      {archive === null ? null : (
        <Alert variant="light" role="status" py="xs">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {message('keep.archive.verified', {
              path: archive.path,
              size: fileSize(archive.bytes),
              hash: archive.sha256,
            })}
          </Text>
        </Alert>
      )}
      {mayConfirm ? (
        <Group align="end" gap="sm">
          <TextInput
            label={message('keep.confirm', { title })}
            value={typed}
            w={420}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button color="red" loading={work.busy} disabled={typed.trim() !== title.trim()} onClick={remove}>
            {message(closed === null ? 'keep.confirm.do' : 'keep.confirm.do-closed')}
          </Button>
        </Group>
      ) : null}
      <ErrorNote error={work.error} />
    </Stack>
  )
}
