import { useState, type ReactNode } from 'react'
import { Interview } from '#shared/domain/scheduling/interview'
import { requireRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { useSession } from '../../app/session'
import { sayFailure } from '../../app/say-failure'
import { InterviewDialog, type InterviewDialogFor } from '../scheduling/interviews/interview-dialog'

/** The dialog of one interview on a page that is not the schedule; the focus comes back when it closes. */
export function useEditInterview(action: Id): {
  readonly edit: (interview: Id) => void
  readonly dialog: ReactNode
} {
  const { data } = useSession()
  const [of, setOf] = useState<InterviewDialogFor>()
  const edit = (id: Id): void => {
    requireRecord(data.records, Interview, recordIds.interview(id))
      .then((found) => setOf({ interview: { ...unwrap(found), id } }))
      .catch(sayFailure)
  }
  return { edit, dialog: <InterviewDialog action={action} of={of} onClose={() => setOf(undefined)} /> }
}
