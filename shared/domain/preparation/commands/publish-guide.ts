import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail } from '../../../kernel/result'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { findRecord, readAll, requireNew, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { guideChanges } from '../guide-changes'
import { GuideDraft, guideInWork, newestVersion, versionsOf } from '../guide-draft'
import { AssessmentRound } from '../hiring-action'
import { InterviewGuide } from '../interview-guide'
import { publishVersion } from '../publish-version'

/**
 * Publishes the guide in work as the next version of its round. Interviews that are still to come take it;
 * those that were held keep theirs. Refuses: `record.exists`, `record.not-found` (round),
 * `guide.nothing-to-publish`, `guide.question-empty`, `guide.nothing-changed`, and `guide.reason-missing` once
 * an interview of the round was held.
 */
export const publishGuide = defineCommand(
  'guide.publish',
  z.object({ ...actionInput, round: Id, guide: Id, reason: z.string().trim().max(10_000).optional() }),
  async (records, { action, round, guide, reason = '' }, { person, now }) => {
    const fresh = await requireNew(records, recordIds.guide(guide))
    if (!fresh.ok) return fresh
    const found = await requireRecord(records, AssessmentRound, recordIds.round(round))
    if (!found.ok) return found
    const versions = versionsOf(readAll(InterviewGuide, await records.list('guide/')), round)
    const { title, content } = guideInWork(
      await findRecord(records, GuideDraft, recordIds.guideDraft(round)),
      versions,
    )
    if (content.questions.length === 0) return fail(new AppError('guide.nothing-to-publish', round))
    const empty = content.questions.findIndex(({ text }) => text.trim() === '')
    if (empty >= 0) return fail(new AppError('guide.question-empty', round, { number: empty + 1 }))
    const newest = newestVersion(versions)
    const competing = versions.filter(({ version }) => version === newest?.version).length > 1
    if (newest !== undefined && !competing && guideChanges(newest.content, content).length === 0) {
      return fail(new AppError('guide.nothing-changed', round))
    }
    const patches = await publishVersion(records, {
      guide,
      round,
      title: title === '' ? found.value.name : title,
      version: (newest?.version ?? 0) + 1,
      content,
      reason,
      publishedAt: now,
      publishedBy: person,
    })
    return patches.ok ? inAction(action, patches.value) : patches
  },
)
