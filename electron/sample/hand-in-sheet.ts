import { message } from '#shared/messages/catalogue'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision, type FrozenRevision } from '#shared/log/revision'
import { openOnceAllAreIn, type Seat } from './open-sheets'
import type { DrawSheet, SampleWorld } from './sample-world'
import { signAs } from './sign-as'

/** A sheet that was submitted: what signing needs of it. */
export interface SubmittedSheet {
  readonly frozen: FrozenRevision
  readonly content: SheetRevision
}

/** An SME freezes the sheet and submits it; with the last of them all are opened. */
export async function submit(world: SampleWorld, seat: Seat): Promise<SubmittedSheet> {
  const { laptop } = seat.actor
  const place = { action: world.action, interview: seat.assessment }
  const content = unwrap(
    await buildSheetRevision(
      world.records,
      { ...place, rater: laptop.person },
      { submittedAt: world.clock.now().instant, supersedes: null, reason: '' },
    ),
  )
  const frozen = freezeRevision(SHEET_REVISION_KIND, content, world.random)
  const revision = frozen.hash
  world.revisions.set(revision, frozen.text)
  await laptop.run(submitSheet, {
    ...place,
    revision,
    content,
    supersedes: null,
    superseded: null,
    reason: '',
  })
  await openOnceAllAreIn(world, seat, revision)
  return { frozen, content }
}

/** The SME signs what was submitted: the PDF and the seal are real, the signer is not. */
export async function sign(
  world: SampleWorld,
  { assessment, actor }: Seat,
  { frozen, content }: SubmittedSheet,
  draw: DrawSheet,
): Promise<void> {
  const claimedTime = world.clock.now().instant
  const pdf = await draw(scoreSheetModel(content, frozen, { claimedTime }))
  const signature = await signAs(world, actor, {
    revision: frozen.hash,
    pdf,
    name: content.rater.name,
    reason: message('sheet-signature.reason.score-sheet'),
  })
  await actor.laptop.run(recordSignature, { action: world.action, interview: assessment, signature })
}
