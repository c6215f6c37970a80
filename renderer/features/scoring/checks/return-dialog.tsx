import { Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { emptyUnsent, useUnsent } from '../../../app/use-unsent'
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
  const session = useSession()
  const task = useTask()
  const form = { action, form: ['return', sheet.assessment, sheet.revision] }
  const reasons = useUnsent(form, 'reasons')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reasons.text.trim() === '') {
      setMissing(true)
      return
    }
    void task
      .run(async () => {
        const { assessment, revision } = sheet
        await session.runner.run(returnSheet, { action, assessment, revision, reasons: reasons.text })
        await emptyUnsent(session, form, ['reasons'])
      })
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
        value={reasons.text}
        error={missing && reasons.text.trim() === '' ? message('open-work.return.missing') : undefined}
        onChange={({ currentTarget }) => reasons.type(currentTarget.value)}
        onBlur={reasons.leave}
      />
    </DialogForm>
  )
}
