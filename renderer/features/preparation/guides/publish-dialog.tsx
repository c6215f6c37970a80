import { List, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { publishGuide } from '#shared/domain/preparation/commands/publish-guide'
import type { GuideChange } from '#shared/domain/preparation/guide-changes'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { changeText } from './change-text'
import type { RoundGuide } from './use-guide'

interface PublishDialogProps {
  readonly action: Id
  readonly round: Id
  readonly guide: RoundGuide
  /** Since the version before; of a first version none. */
  readonly changes: readonly GuideChange[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** Publishes the next version: what changed, who will be asked by it, and why, once interviews were held. */
export function PublishDialog(props: PublishDialogProps) {
  const { opened, onClose, guide } = props
  const version = (guide.newest?.version ?? 0) + 1
  return (
    <FormDialog title={message('publish.title', { version })} opened={opened} onClose={onClose}>
      <PublishForm {...props} version={version} />
    </FormDialog>
  )
}

function PublishForm(props: PublishDialogProps & { readonly version: number }) {
  const { action, round, guide, changes, version, onClose } = props
  const { runner, drafts } = useSession()
  const [reason, setReason] = useState('')
  const task = useTask()
  const held = guide.interviews.held.length
  const publish = async (): Promise<void> => {
    await drafts.commitAll()
    await runner.run(publishGuide, { action, round, guide: freshId(), reason })
    notifications.show({
      message: message('publish.done', { version }),
      closeButtonProps: { 'aria-label': message('undo.close') },
    })
    onClose()
  }
  return (
    <DialogForm
      submit={message('publish.submit', { version })}
      busy={task.busy}
      error={task.error}
      onCancel={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        void task.run(publish)
      }}
    >
      {guide.newest === undefined ? (
        <Text size="sm">{message('publish.first')}</Text>
      ) : (
        <Stack gap={4}>
          <Text size="sm">{message('publish.changes', { version: guide.newest.version })}</Text>
          <List size="sm">
            {changes.map((change) => (
              <List.Item key={changeText(change)}>{changeText(change)}</List.Item>
            ))}
          </List>
        </Stack>
      )}
      <Text size="sm">{message('publish.to-come', { count: guide.interviews.toCome.length })}</Text>
      {held === 0 ? null : (
        <Textarea
          label={message('publish.reason')}
          description={message('publish.reason.why', { count: held })}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={10_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </DialogForm>
  )
}
