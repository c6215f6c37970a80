import type { ReactNode } from 'react'
import type { ChosenGuide } from '#shared/contracts/ipc/guides'
import type { TakeOverInto } from '#shared/domain/preparation/editing/take-over-guide'
import type { Id } from '#shared/kernel/ids'
import type { PatchDraft } from '#shared/log/command'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { useEdit } from '../editing/use-edit'
import { ReadGuideView } from './read-guide-view'
import { beforeInGuide } from './use-questions'

interface ReadGuideDialogProps {
  /** What was read; null while nothing is. */
  readonly chosen: ChosenGuide | null
  readonly onClose: () => void
  /** The form over what was read. */
  readonly children: ReactNode
}

/** What was understood of a file and what was not, before any of it is taken over. */
export function ReadGuideDialog({ chosen, onClose, children }: ReadGuideDialogProps) {
  const title = message('take-over.title', { name: chosen?.name ?? '' })
  return (
    <FormDialog title={title} size="xl" opened={chosen !== null} onClose={onClose}>
      {children}
    </FormDialog>
  )
}

interface ReadGuideFormProps {
  readonly action: Id
  readonly chosen: ChosenGuide
  readonly into: Pick<TakeOverInto, 'competencies' | 'roles'>
  /** The guide that may get its questions, as it is now. */
  readonly inWork: TakeOverInto['inWork']
  /** What taking over changes; asked for when it is confirmed. */
  readonly edits: () => readonly PatchDraft[]
  readonly onClose: () => void
  /** Where it goes, and how. */
  readonly children: ReactNode
}

export function ReadGuideForm(props: ReadGuideFormProps) {
  const { action, chosen, into, inWork, edits, onClose, children } = props
  const task = useTask()
  const edit = useEdit(action)
  const takeOver = async (): Promise<void> => {
    await edit(edits(), {
      before: beforeInGuide(inWork),
      said: message('take-over.done', { name: chosen.name }),
    })
    onClose()
  }
  return (
    <DialogForm
      submit={message('take-over.submit')}
      busy={task.busy}
      error={task.error}
      onCancel={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        void task.run(takeOver)
      }}
    >
      <ReadGuideView chosen={chosen} into={into} />
      {children}
    </DialogForm>
  )
}
