import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { readAll, requireNew } from '../../find-record'
import { recordIds } from '../../record-ids'
import { competingVersions } from '../competing-versions'
import { InterviewGuide } from '../interview-guide'
import { publishVersion } from '../publish-version'

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
    const patches = await publishVersion(records, {
      guide,
      round,
      title,
      version: version + 1,
      content,
      reason,
      publishedAt: now,
      publishedBy: person,
    })
    return patches.ok ? inAction(action, patches.value) : patches
  },
)
