import { z } from 'zod'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { setNotesFollowUp, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { beginNotes, endNotes } from '#shared/domain/interview/commands/run-commands'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { rateSheet, writeAnalysis } from '#shared/domain/scoring/commands/sheet-commands'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision, type FrozenRevision } from '#shared/log/revision'
import type { World } from './world'

const Roles = z.object({ roles: z.array(z.string()) })

export const RESPONSE =
  'I found that two systems counted the same thing differently, asked both owners, wrote down one rule, and the reports agreed.'

/** The lead confirms, asks the applicant's questions with their follow-ups, ends, rates both competencies and writes an analysis. */
export async function holdInterview(world: World, person: Id = world.lead): Promise<void> {
  const place = { action: world.action, interview: world.interview }
  await world.run(confirmAttestation, { ...place, noConflict: true, reason: '' }, person)
  await world.run(beginNotes, place, person)
  const { content } = world.guide(1).guide
  const applicant = world.records.view(recordIds.applicant(world.applicant))
  const { roles } = Roles.parse(applicant?.values)
  for (const { id: question, followUps } of questionsFor(content, roles)) {
    await world.run(writeNotes, { ...place, question, text: RESPONSE }, person)
    for (const { id: followUp } of followUps) {
      await world.run(setNotesFollowUp, { ...place, followUp, state: 'asked' }, person)
    }
  }
  await world.run(endNotes, place, person)
  await world.run(setInterviewStatus, { ...place, status: 'interviewed' }, person)
  for (const { id: competency } of world.competencies().slice(0, 2)) {
    await world.run(rateSheet, { ...place, competency, rating: 'meets' }, person)
  }
  const text = 'The applicant gave clear examples. Both levels were shown.'
  await world.run(writeAnalysis, { ...place, text }, person)
}

export interface SubmitOptions {
  readonly supersedes?: { readonly hash: Hash; readonly content: SheetRevision }
  readonly reason?: string
}

/** Freezes a rater's working copy: what the window does before it submits. */
export async function freezeSheet(
  world: World,
  rater: Id,
  { supersedes, reason = '' }: SubmitOptions = {},
): Promise<{ content: SheetRevision; frozen: FrozenRevision }> {
  const content = unwrap(
    await buildSheetRevision(
      world.records,
      { action: world.action, interview: world.interview, rater },
      { submittedAt: world.now, supersedes: supersedes?.hash ?? null, reason },
    ),
  )
  return { content, frozen: freezeRevision(SHEET_REVISION_KIND, content, world.random) }
}

/** The input of `sheet.submit` for what was frozen. */
export function submission(
  world: World,
  { content, frozen }: { content: SheetRevision; frozen: FrozenRevision },
  { supersedes, reason = '' }: SubmitOptions = {},
) {
  return {
    action: world.action,
    interview: world.interview,
    revision: frozen.hash,
    content,
    supersedes: supersedes?.hash ?? null,
    superseded: supersedes?.content ?? null,
    reason,
  }
}

/** Freezes and submits. */
export async function submit(world: World, rater: Id = world.lead, options: SubmitOptions = {}) {
  const sheet = await freezeSheet(world, rater, options)
  await world.run(submitSheet, submission(world, sheet, options), rater)
  return { hash: sheet.frozen.hash, ...sheet }
}
