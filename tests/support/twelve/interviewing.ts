import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { setNotesFollowUp, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { beginNotes, endNotes } from '#shared/domain/interview/commands/run-commands'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { buildSheetRevision } from '#shared/domain/scoring/build-sheet-revision'
import { keepSealingKey, openSheet } from '#shared/domain/scoring/commands/opening-commands'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { rateSheet, writeAnalysis, writeNoShow } from '#shared/domain/scoring/commands/sheet-commands'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { newAgeSecret } from '#shared/kernel/age-keys'
import type { Hash, Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { freezeRevision } from '#shared/log/revision'
import { RESPONSE } from '../../unit/domain/support/held-interview'
import type { Cast, SignRevision } from './cast'

const RATINGS: Readonly<Record<string, CompetencyRating>> = { m: 'meets', x: 'exceeds', d: 'does-not-meet' }

export function ratingOf(letter: string): CompetencyRating {
  const rating = RATINGS[letter]
  if (rating === undefined) throw new Error(`no rating is written ${letter}`)
  return rating
}

/** A sheet that somebody handed in, with the key of its sealed package. */
export interface Handed {
  readonly assessment: Id
  readonly rater: Id
  readonly hash: Hash
  readonly text: string
  readonly content: SheetRevision
  readonly key: string
}

/** The interviews of a cast, as their raters hold, rate, submit and sign them. */
export class Interviewing {
  readonly cast: Cast
  readonly handed: Handed[] = []
  readonly #sign: SignRevision

  constructor(cast: Cast, sign: SignRevision) {
    this.cast = cast
    this.#sign = sign
  }

  /** The panel of a round meets an applicant on the given day of March (round 1) or April (round 2). */
  async schedule(applicant: Id, round: 1 | 2, day: number, withTrainee = false): Promise<Id> {
    const { world, panels, trainee } = this.cast
    const { action } = world
    const date = `2026-0${String(round + 2)}-${String(day).padStart(2, '0')}`
    const interview = world.newId()
    const found = world.guide(round)
    const [lead = '', ...others] = panels[round - 1] ?? []
    await world.run(createInterview, {
      action,
      interview,
      applicant,
      round: found.round.id,
      guide: found.guide.id,
      slot: { start: `${date}T10:00`, end: `${date}T11:00`, zone: 'America/New_York' },
      panel: [
        { person: lead, role: 'lead' },
        ...others.map((person) => ({ person, role: 'rater' as const })),
        ...(withTrainee ? [{ person: trainee, role: 'trainee' as const }] : []),
      ],
    })
    world.now = `${date}T15:20:00.000Z`
    return interview
  }

  /** Each of the panel asks, writes, rates and submits; fewer ratings than raters leave the last ones out. */
  async hold(
    interview: Id,
    round: 1 | 2,
    roles: readonly Id[],
    given: readonly string[],
  ): Promise<readonly Handed[]> {
    const handed: Handed[] = []
    for (const [place, rater] of (this.cast.panels[round - 1] ?? []).entries()) {
      await this.#sit(interview, round, roles, rater)
      const ratings = given[place]
      if (ratings === undefined) continue
      await this.rate(interview, rater, ratings)
      handed.push(await this.submit(interview, rater))
    }
    return handed
  }

  /** The trainee does for practice what the panel does. */
  async practise(interview: Id, round: 1 | 2, roles: readonly Id[], given: string): Promise<Handed> {
    const { trainee } = this.cast
    await this.#sit(interview, round, roles, trainee)
    await this.rate(interview, trainee, given)
    return this.submit(interview, trainee)
  }

  async #sit(interview: Id, round: 1 | 2, roles: readonly Id[], person: Id): Promise<void> {
    const { world } = this.cast
    const at = { action: world.action, interview }
    await world.run(confirmAttestation, { ...at, noConflict: true, reason: '' }, person)
    await world.run(beginNotes, at, person)
    for (const { id: question, followUps } of questionsFor(world.guide(round).guide.content, roles)) {
      await world.run(writeNotes, { ...at, question, text: RESPONSE }, person)
      for (const { id: followUp } of followUps) {
        await world.run(setNotesFollowUp, { ...at, followUp, state: 'asked' }, person)
      }
    }
    await world.run(endNotes, at, person)
    await world.run(setInterviewStatus, { ...at, status: 'interviewed' }, person)
  }

  /** Nobody came: each of the panel hands in just that. */
  async holdNone(interview: Id, round: 1 | 2): Promise<readonly Handed[]> {
    const { world, panels } = this.cast
    const at = { action: world.action, interview }
    await world.run(setInterviewStatus, { ...at, status: 'no-show' })
    const handed: Handed[] = []
    for (const rater of panels[round - 1] ?? []) {
      await world.run(writeNoShow, at, rater)
      handed.push(await this.submit(interview, rater))
    }
    return handed
  }

  async rate(interview: Id, rater: Id, ratings: string): Promise<void> {
    const { world } = this.cast
    const at = { action: world.action, interview }
    for (const [index, letter] of Array.from(ratings).entries()) {
      const competency = world.competencies()[index]?.id ?? ''
      await world.run(rateSheet, { ...at, competency, rating: ratingOf(letter) }, rater)
    }
    const text = 'The applicant gave clear examples. Every level that is rated was shown.'
    await world.run(writeAnalysis, { ...at, text }, rater)
  }

  /** Freezes, submits, keeps the key of the sealed package, and signs. */
  async submit(assessment: Id, rater: Id, amends?: Handed): Promise<Handed> {
    const { world } = this.cast
    const { action, records } = world
    const at = { action, interview: assessment }
    const occasion = {
      supersedes: amends?.hash ?? null,
      reason: amends === undefined ? '' : 'The second example was overlooked.',
    }
    const content = unwrap(
      await buildSheetRevision(records, { ...at, rater }, { ...occasion, submittedAt: world.now }),
    )
    const { hash, text } = freezeRevision(SHEET_REVISION_KIND, content, world.random)
    const input = { ...at, ...occasion, revision: hash, content, superseded: amends?.content ?? null }
    await world.run(submitSheet, input, rater)
    return this.keep({ assessment, rater, hash, text, content, key: newAgeSecret(world.random) })
  }

  /** A submitted sheet gets the key of its sealed package, and its signature. */
  async keep(handed: Handed): Promise<Handed> {
    const { world, names } = this.cast
    const { assessment, rater, hash: revision, key } = handed
    const { action } = world
    await world.run(keepSealingKey, { action, assessment, revision, key }, rater)
    const signature = await this.#sign(revision, { person: rater, name: names.get(rater) ?? '' })
    await world.run(recordSignature, { action, interview: assessment, signature }, rater)
    this.handed.push(handed)
    return handed
  }

  async open(handed: readonly Handed[]): Promise<void> {
    const { world } = this.cast
    for (const { assessment, rater, hash: revision, key } of handed) {
      await world.run(openSheet, { action: world.action, assessment, revision, key }, rater)
    }
  }
}
