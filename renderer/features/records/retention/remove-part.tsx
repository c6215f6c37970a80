import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import type { Closing } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { ErrorNote } from '../../../components/error-note'
import { ClosedNote } from './closed-note'
import { ConfirmRemoval } from './confirm-removal'
import { FinalArchiveForm } from './final-archive-form'
import { closeWith, removeHere, type ReadyArchive, writeFinalArchive } from './remove-flow'
import { VerifiedNote } from './verified-note'

interface RemoveProps {
  readonly action: Id
  readonly title: string
  /** How it was closed, on this laptop or another; null while it is not. */
  readonly closed: Closing | null
  /** Whether this person may close it. */
  readonly hr: boolean
}

/** The end on this laptop: final archive, verified where it lies; the title typed; closed; removed. */
export function RemovePart({ action, title, closed, hr }: RemoveProps) {
  const session = useSession()
  const [, navigate] = useLocation()
  const work = useWork()
  const [ready, setReady] = useState<ReadyArchive | null>(null)
  const write = (reason: string, options: ArchiveOptions): void =>
    void work.run(async (id) => {
      setReady(null)
      setReady(await writeFinalArchive(session, { action, title, reason, options }, id))
    })
  const remove = (leaveFolder: boolean): void =>
    void work.run(async () => {
      if (closed === null && ready !== null) await closeWith(session, action, ready)
      await removeHere(session, action, leaveFolder)
      session.notices.add({ code: 'action.was-removed', values: { title } })
      navigate(paths.home())
    })
  return (
    <Stack gap="sm" component="section" maw={720}>
      <Title order={2}>{message('keep.remove')}</Title>
      {closed === null && !hr ? <Text size="sm">{message('keep.remove.hr-only')}</Text> : null}
      {closed === null && hr ? (
        <>
          <Text size="sm">{message('keep.remove.about')}</Text>
          <FinalArchiveForm action={action} busy={work.busy} onSubmit={write} />
        </>
      ) : null}
      {closed === null ? null : <ClosedNote action={action} closed={closed} />}
      <WorkProgress work={work} label={message('keep.archive.write')} />
      {closed === null && ready !== null ? <VerifiedNote ready={ready} /> : null}
      {closed !== null || ready !== null ? (
        <ConfirmRemoval
          title={title}
          submit={message(closed === null ? 'keep.confirm.do' : 'keep.confirm.do-closed')}
          busy={work.busy}
          error={work.error}
          onConfirm={remove}
        />
      ) : null}
      <ErrorNote error={work.error} />
    </Stack>
  )
}
