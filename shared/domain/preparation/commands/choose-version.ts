import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { readAll, requireNew } from '../../find-record'
import { recordIds } from '../../record-ids'
import { competingVersions } from '../competing-versions'
import { InterviewGuide } from '../interview-guide'
import { interviewsOfRound } from '../interviews-of-round'

/**
 * Of versions with one number, which laptops published that did not know of each other, publishes the chosen one again
 * as the next (`guide`), and the interviews to come take it. Refuses: `record.exists`, `guide.not-competing`, and
 * `guide.reason-missing` once an interview of the round was held.
 */
export const chooseVersion = defineCommand(
  'guide.choose-version',
  z.object({ ...actionInput, chosen: Id, guide: Id, reason: z.string().trim().max(10_000) }),
  async (records, { action, chosen, guide, reason }, { person, now }) => {
    const fresh = await requireNew(records, recordIds.guide(guide))
    if (!fresh.ok) return fresh
    const groups = competingVersions(readAll(InterviewGuide, await records.list('guide/')))
    const found = groups.flat().find(({ id }) => id === chosen)
    if (found === undefined) return fail(new AppError('guide.not-competing', chosen))
    const { round, title, version, content } = found
    const { held, toCome } = await interviewsOfRound(records, round)
    if (held.length > 0 && reason === '') return fail(new AppError('guide.reason-missing', round))
    return inAction(action, [
      ...setFields(fresh.value, {
        round,
        title,
        version: version + 1,
        content,
        reason: held.length > 0 ? reason : '',
        publishedAt: now,
        publishedBy: person,
      }),
      ...toCome.map(({ interview }) => ({
        record: recordIds.interview(interview),
        field: 'guide',
        value: guide,
      })),
    ])
  },
)
