import { Modal, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BackupState, BackupWritten } from '#shared/contracts/ipc/backup'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { AskPassphrase } from './ask-passphrase'
import { BackupDone } from './backup-done'
import { BackupFolder } from './backup-folder'

/** Backs everything up as soon as it opens: it asks only for what was never said, the folder and, once, the passphrase. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const { drafts } = useSession()
  const work = useWork()
  const [state, setState] = useState<BackupState>()
  const [written, setWritten] = useState<BackupWritten>()
  const { run } = work

  const write = useCallback(
    (passphrase: string | null) =>
      void run(async (id) => {
        setWritten(undefined)
        await drafts.commitAll()
        setWritten(await call('backup.write', { work: id, passphrase }))
      }),
    [run, drafts],
  )
  const begin = useCallback(() => void run(async () => setState(await call('backup.state', {}))), [run])
  const chooseFolder = (): void =>
    void run(async () => {
      if ((await call('backup.choose-folder', {})).chosen) setState(await call('backup.state', {}))
    })
  useEffect(begin, [begin])

  const isReady = state !== undefined && state.folder !== null && state.hasKey
  const begun = useRef(false)
  useEffect(() => {
    if (!isReady || begun.current) return
    begun.current = true
    write(null)
  }, [isReady, write])

  const close = (): void => {
    work.cancel()
    onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={message('backup.title')}
      closeOnClickOutside={false}
      size="lg"
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{message('backup.about')}</Text>
        {state === undefined ? null : (
          <BackupFolder folder={state.folder} busy={work.busy} onChoose={chooseFolder} />
        )}
        {state !== undefined && state.folder !== null && !state.hasKey && written === undefined ? (
          <AskPassphrase
            about={message('backup.passphrase.about')}
            submit={message('backup.write')}
            busy={work.busy}
            onGiven={write}
          />
        ) : null}
        <Text size="sm" role="status">
          {work.busy && isReady ? message('backup.working') : ''}
        </Text>
        <WorkProgress work={work} label={message('backup.title')} />
        <ErrorNote error={work.error} />
        {written === undefined ? null : <BackupDone written={written} />}
      </Stack>
    </Modal>
  )
}
