import { Anchor, Loader, Stack } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { FileDrop } from '../../../components/file-drop'
import { PageTitle } from '../../../components/page-title'
import { useSchedule } from '../interviews/use-schedule'
import { ImportDone } from './import-done'
import { ImportPreview } from './import-preview'
import type { Spreadsheet } from './use-import'

/** Brings applicants in from a spreadsheet: choose, look, decide, import; all of it or nothing. */
export function ImportPage({ action }: { readonly action: string }) {
  const schedule = useSchedule(action)
  const task = useTask()
  const [file, setFile] = useState<{ readonly key: number; readonly content: Spreadsheet }>()
  const [done, setDone] = useState<string>()
  const take = (content: Spreadsheet | null) => {
    if (content === null) return
    setDone(undefined)
    setFile((before) => ({ key: (before?.key ?? 0) + 1, content }))
  }
  const choose = () => void task.run(async () => take(await call('spreadsheet.choose', {})))
  const read = ([dropped]: readonly File[]) =>
    void task.run(async () => {
      if (dropped === undefined) return
      const bytes = new Uint8Array(await dropped.arrayBuffer())
      take(await call('spreadsheet.read', { name: dropped.name, bytes }))
    })
  const again = () => {
    setDone(undefined)
    setFile(undefined)
  }
  return (
    <Stack p="md" gap="md">
      <Anchor component={Link} href={paths.applicants(action)} size="sm">
        <IconArrowLeft size={14} aria-hidden /> {message('applicant.back')}
      </Anchor>
      <PageTitle title={message('import.title')} about={message('import.about')} />
      {done === undefined ? (
        <>
          <FileDrop
            text={message('import.drop')}
            choose={message(file === undefined ? 'import.choose' : 'import.other-file')}
            busy={task.busy}
            onChoose={choose}
            onFiles={read}
          />
          <ErrorNote error={task.error} />
          {file === undefined ? null : schedule ? (
            <ImportPreview
              key={file.key}
              action={action}
              schedule={schedule}
              file={file.content}
              onDone={setDone}
            />
          ) : (
            <Loader size="sm" />
          )}
        </>
      ) : (
        <ImportDone action={action} text={done} onAgain={again} />
      )}
    </Stack>
  )
}
