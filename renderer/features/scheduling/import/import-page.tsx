import { Anchor, Loader, Stack, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import type { Spreadsheet } from '#shared/contracts/ipc/app'
import { message } from '#shared/messages/catalogue'
import type { ImportPart } from '#shared/domain/scheduling/import-parts'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { FileDrop } from '../../../components/file-drop'
import { PageTitle } from '../../../components/page-title'
import { useSchedule } from '../interviews/use-schedule'
import { ImportDone } from './import-done'
import { ImportPreview } from './import-preview'

/** Brings applicants in from a spreadsheet: choose, look, decide, import; all of it or nothing. */
export function ImportPage({ action }: { readonly action: string }) {
  const schedule = useSchedule(action)
  const { imports } = useSession()
  const underWay = useSyncExternalStore(imports.subscribe, imports.current) !== undefined
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
  // The preview goes meanwhile: it would be worked out anew with each part that comes in.
  const importParts = (parts: readonly ImportPart[], text: string) =>
    void task.run(async () => {
      await imports.run(action, parts)
      setDone(text)
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
      {underWay ? (
        <Text size="sm">{message('import.under-way')}</Text>
      ) : done === undefined ? (
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
              onParts={importParts}
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
