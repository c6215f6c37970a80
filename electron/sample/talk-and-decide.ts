import { rateInDebrief, writeInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import {
  decide as decideCommand,
  recordDecisionSignature,
} from '#shared/domain/decision/commands/decision-commands'
import { buildDecision } from '#shared/domain/decision/deciding/build-decision'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import {
  DECISION_REVISION_KIND,
  type DecisionRevision,
} from '#shared/domain/decision/deciding/decision-revision'
import { decisionModel } from '#shared/domain/decision/paper/decision-model'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import { newId } from '#shared/kernel/ids'
import { freezeRevision, type FrozenRevision } from '#shared/log/revision'
import { message } from '#shared/messages/catalogue'
import type { LaterContent, LaterPassage } from './later-content'
import { hrSpecialist } from './prepare-action'
import type { FinishedInterview } from './sample-content'
import { found, type DrawReport, type SampleWorld } from './sample-world'
import { signAs } from './sign-as'

/** A rater ties words that the applicant said to the level that they show. */
export async function tie(
  world: SampleWorld,
  { answers }: Pick<FinishedInterview, 'answers'>,
  passage: LaterPassage,
): Promise<void> {
  const { interview, rater, question, competency, level, quote } = passage
  const answer = found(
    answers.find((each) => each.question === question),
    question,
  )
  const start = answer.transcript.indexOf(quote)
  await world.actor(rater).laptop.run(tiePassage, {
    action: world.action,
    interview: world.id(interview),
    passage: newId(world.random),
    question: world.id(question),
    competency: world.id(competency),
    level,
    quote,
    start,
    end: start + quote.length,
  })
}

/** The panel has begun to talk: notes, and one rating on which they agree. It is not closed. */
export async function talk(world: SampleWorld, said: LaterContent['debrief']): Promise<void> {
  const { laptop } = world.actor(said.recorder)
  const competency = world.id(said.competency)
  const place = { action: world.action, interview: world.id(said.interview), kind: 'debrief' as const }
  await laptop.run(writeInDebrief, { ...place, field: 'notes', text: said.notes })
  await laptop.run(rateInDebrief, { ...place, competency, rating: said.rating })
  await laptop.run(writeInDebrief, { ...place, field: `reason/${competency}`, text: said.reason })
}

/** A decision as it was frozen: what signing needs of it. */
export interface DecidedOn {
  readonly frozen: FrozenRevision
  readonly content: DecisionRevision
}

/** HR decides on one applicant. Throws `sample.unknown-key` where there is nothing to decide on. */
export async function decide(world: SampleWorld, said: LaterContent['decision']): Promise<DecidedOn> {
  const { action, records, revisions } = world
  const { laptop } = hrSpecialist(world)
  const [applicant, role] = [world.id(said.applicant), world.id(said.role)]
  const basis = await decisionBasis(records, {
    action,
    applicant,
    role,
    viewer: laptop.person,
    categories: [
      message('outcome.category.lowest'),
      message('outcome.category.middle'),
      message('outcome.category.highest'),
    ],
    contentOf: (revision) => Promise.resolve(sheetContent(revisions.get(revision) ?? '', revision)),
    consensusOf: () => Promise.resolve(undefined),
  })
  const place = { action, role, person: laptop.person, decidedAt: world.clock.now().instant }
  const { kind, reason } = said
  const content = found(
    await buildDecision(records, found(basis, said.applicant), place, {
      kind,
      reason,
      override: '',
      present: [],
      change: '',
    }),
    said.applicant,
  )
  const frozen = freezeRevision(DECISION_REVISION_KIND, content, world.random)
  revisions.set(frozen.hash, frozen.text)
  await laptop.run(decideCommand, { action, applicant, revision: frozen.hash, content })
  return { frozen, content }
}

/** Who decided signs it. */
export async function signDecision(
  world: SampleWorld,
  { frozen, content }: DecidedOn,
  draw: DrawReport,
): Promise<void> {
  const hr = hrSpecialist(world)
  const { name, title, agency } = content.decidedBy
  const claimedTime = world.clock.now().instant
  const pdf = await draw(decisionModel(content, frozen, { signer: { name, title, agency }, claimedTime }))
  const signature = await signAs(world, hr, {
    revision: frozen.hash,
    pdf,
    name,
    reason: message('sheet-signature.reason.decision'),
  })
  await hr.laptop.run(recordDecisionSignature, {
    action: world.action,
    applicant: content.applicant.id,
    signature,
  })
}
