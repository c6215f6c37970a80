import { Loader } from '@mantine/core'
import type { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { FormDialog } from '../../../components/form-dialog'
import type { WithId } from '../../../data/use-live'
import { InterviewForm } from './interview-form'
import { useSchedule } from './use-schedule'

/** A new interview, perhaps of a certain applicant, or one to edit; undefined while the dialog is closed. */
export type InterviewDialogFor =
  | { readonly applicant: Id | undefined }
  | { readonly interview: WithId<Interview> }
  | undefined

interface InterviewDialogProps {
  readonly action: Id
  readonly of: InterviewDialogFor
  readonly onClose: () => void
}

/** Adds or edits an interview. */
export function InterviewDialog({ action, of, onClose }: InterviewDialogProps) {
  const edited = of !== undefined && 'interview' in of
  return (
    <FormDialog
      title={message(edited ? 'interviews.edit' : 'interviews.add')}
      opened={of !== undefined}
      onClose={onClose}
      size="xl"
    >
      {of === undefined ? null : <Loaded action={action} of={of} onClose={onClose} />}
    </FormDialog>
  )
}

interface LoadedProps extends InterviewDialogProps {
  readonly of: NonNullable<InterviewDialogFor>
}

function Loaded({ action, of, onClose }: LoadedProps) {
  const schedule = useSchedule(action)
  if (!schedule) return <Loader size="sm" />
  return (
    <InterviewForm
      action={action}
      schedule={schedule}
      applicant={'applicant' in of ? of.applicant : undefined}
      edited={'interview' in of ? of.interview : undefined}
      onClose={onClose}
    />
  )
}
