import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import type { Instant } from '../../kernel/time'
import { setFields, type PatchDraft } from '../../log/command'
import type { RecordsReader } from '../../log/records'
import { recordIds } from '../record-ids'
import type { InterviewGuide } from './interview-guide'
import { interviewsOfRound } from './interviews-of-round'

/** A version of a guide that is to be published under an id that is not taken. */
export interface NewVersion extends Pick<InterviewGuide, 'round' | 'title' | 'version' | 'content'> {
  readonly guide: Id
  /** Why it is changed; kept only once an interview of the round was held. */
  readonly reason: string
  readonly publishedAt: Instant
  readonly publishedBy: Id
}

/**
 * What publishing a version writes: the version itself, and the interviews to come take it. Refuses with
 * `guide.reason-missing` once an interview of the round was held.
 */
export async function publishVersion(
  records: RecordsReader,
  { guide, reason, ...fields }: NewVersion,
): Promise<Result<readonly PatchDraft[]>> {
  const { held, toCome } = await interviewsOfRound(records, fields.round)
  if (held.length > 0 && reason === '') return fail(new AppError('guide.reason-missing', fields.round))
  return ok([
    ...setFields(recordIds.guide(guide), { ...fields, reason: held.length > 0 ? reason : '' }),
    ...toCome.map(({ interview }) => ({
      record: recordIds.interview(interview),
      field: 'guide',
      value: guide,
    })),
  ])
}
