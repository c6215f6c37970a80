import type { Paper } from '#shared/domain/scheduling/applicant'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import type { PaperContent } from '#shared/domain/scheduling/papers/paper-text'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { freshId } from '../../../app/clock'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { paperReaders } from './paper-readers'
import { keepPaperText } from './paper-texts'
import { readPaper } from './read-paper'

/** Whose a file is, and what it is beside the application: the redacted copy of another, or the work of an assessment. */
export type FileUse = Pick<Paper, 'applicant' | 'redactionOf' | 'workOf'>

/** Attaches one file that is not part of an application, unchanged under its hash. Errors: `paper.…`, `storage.…`. */
export async function attachFile(
  { data, runner }: Pick<Session, 'data' | 'runner'>,
  action: Id,
  file: File,
  use: FileUse,
): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { mediaType, text } = await readNamed(file.name, bytes)
  const stored = await call('attachments.put', { bytes })
  await data.files.putAttachment(stored.sha256, bytes)
  await keepPaperText(data, stored.sha256, text)
  await runner.run(attachPaper, {
    action,
    paper: freshId(),
    kind: 'other',
    name: file.name,
    mediaType,
    ...use,
    ...stored,
  })
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
