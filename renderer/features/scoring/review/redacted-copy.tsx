import { Button, FileButton } from '@mantine/core'
import { useRef } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import type { PaperContent } from '#shared/domain/scheduling/papers/paper-text'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { paperReaders } from '../../scheduling/papers/paper-readers'
import { keepPaperText } from '../../scheduling/papers/paper-texts'
import { readPaper } from '../../scheduling/papers/read-paper'

interface RedactedCopyProps {
  readonly action: Id
  /** The résumé that reviewers are shown another copy of. */
  readonly paper: Identified<Paper>
  readonly name: string
}

/** Takes in the copy of a résumé that reviewers see instead. */
export function RedactedCopy({ action, paper, name }: RedactedCopyProps) {
  const { data, runner } = useSession()
  const task = useTask()
  const reset = useRef<() => void>(null)
  const attach = (file: File | null): void => {
    if (file === null) return
    void task.run(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { mediaType, text } = await readNamed(file.name, bytes)
      const stored = await call('attachments.put', { bytes })
      await data.files.putAttachment(stored.sha256, bytes)
      await keepPaperText(data, stored.sha256, text)
      const { applicant, id: redactionOf } = paper
      await runner.run(attachPaper, {
        action,
        paper: freshId(),
        applicant,
        kind: 'other',
        name: file.name,
        mediaType,
        redactionOf,
        ...stored,
      })
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

/** As `readPaper`, which does not know the name that its messages say. */
async function readNamed(name: string, bytes: Uint8Array): Promise<PaperContent> {
  try {
    return await readPaper(bytes, paperReaders)
  } catch (thrown) {
    const { code, detail, values } = toAppError(thrown)
    throw new AppError(code, detail, { ...values, name })
  }
}
