import { Button, FileButton } from '@mantine/core'
import { useRef } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Paper } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { attachFile } from '../../scheduling/papers/attach-file'

interface RedactedCopyProps {
  readonly action: Id
  /** The file that those who judge are shown another copy of. */
  readonly paper: Identified<Paper>
  readonly name: string
}

/** Takes in the copy of a file that those who judge see instead. */
export function RedactedCopy({ action, paper, name }: RedactedCopyProps) {
  const session = useSession()
  const task = useTask()
  const reset = useRef<() => void>(null)
  const attach = (file: File | null): void => {
    if (file === null) return
    void task.run(async () => {
      const { applicant, id: redactionOf } = paper
      await attachFile(session, action, file, { applicant, redactionOf })
      reset.current?.()
    })
  }
  const label = message('review.names.copy-of', { name })
  return (
    <>
      <FileButton resetRef={reset} onChange={attach} inputProps={{ 'aria-label': label }}>
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" loading={task.busy} aria-label={label}>
            {message('review.names.copy')}
          </Button>
        )}
      </FileButton>
      <ErrorNote error={task.error} />
    </>
  )
}
