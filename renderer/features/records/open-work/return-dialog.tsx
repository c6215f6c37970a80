import { Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import type { OpenWorkRow } from './open-work-rows'

interface ReturnDialogProps {
  readonly action: Id
  readonly row: OpenWorkRow | undefined
  readonly onClose: () => void
}

/** HR gives a sheet back to its rater, and says why. */
export function ReturnDialog({ action, row, onClose }: ReturnDialogProps) {
  return (
    <FormDialog
      title={message('open-work.return.title')}
      opened={row !== undefined}
      onClose={onClose}
      size="md"
    >
      {row === undefined ? null : <ReturnForm action={action} row={row} onClose={onClose} />}
    </FormDialog>
  )
}

function ReturnForm({ action, row, onClose }: ReturnDialogProps & { readonly row: OpenWorkRow }) {
  const { runner } = useSession()
  const task = useTask()
  const [reasons, setReasons] = useState('')
  const [missing, setMissing] = useState(false)
  const { interview, revision } = row
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reasons.trim() === '') {
      setMissing(true)
      return
    }
    if (interview === undefined || revision === undefined) return
    void task
      .run(
        async () =>
          void (await runner.run(returnSheet, { action, assessment: interview, revision, reasons })),
      )
      .then((returned) => {
        if (returned) onClose()
      })
  }
  return (
    <DialogForm
      submit={message('open-work.return')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <Textarea
        data-autofocus
        label={message('open-work.return.reasons', { person: row.personName, interview: row.about })}
        description={message('open-work.return.about')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        value={reasons}
        error={missing && reasons.trim() === '' ? message('open-work.return.missing') : undefined}
        onChange={({ currentTarget }) => setReasons(currentTarget.value)}
      />
    </DialogForm>
  )
}
