import { Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'

interface ReturnedSheet {
  readonly assessment: Id
  readonly revision: Hash
  /** Whose sheet, for which interview. */
  readonly about: string
}

interface ReturnDialogProps {
  readonly action: Id
  readonly sheet: ReturnedSheet | undefined
  readonly onClose: () => void
}

/** HR gives a sheet back to its rater, and says why. */
export function ReturnDialog({ action, sheet, onClose }: ReturnDialogProps) {
  return (
    <FormDialog
      title={message('open-work.return.title')}
      opened={sheet !== undefined}
      onClose={onClose}
      size="md"
    >
      {sheet === undefined ? null : <ReturnForm action={action} sheet={sheet} onClose={onClose} />}
    </FormDialog>
  )
}

function ReturnForm({ action, sheet, onClose }: ReturnDialogProps & { readonly sheet: ReturnedSheet }) {
  const { runner } = useSession()
  const task = useTask()
  const [reasons, setReasons] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reasons.trim() === '') {
      setMissing(true)
      return
    }
    void task
      .run(
        async () =>
          void (await runner.run(returnSheet, {
            action,
            assessment: sheet.assessment,
            revision: sheet.revision,
            reasons,
          })),
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
        label={message('open-work.return.reasons', { about: sheet.about })}
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
