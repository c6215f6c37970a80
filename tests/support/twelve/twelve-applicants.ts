import { decide, recordDecisionSignature } from '#shared/domain/decision/commands/decision-commands'
import type { ConsensusRevision } from '#shared/domain/decision/consensus/consensus-revision'
import { buildDecision } from '#shared/domain/decision/deciding/build-decision'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { DECISION_REVISION_KIND } from '#shared/domain/decision/deciding/decision-revision'
import { returnSheet } from '#shared/domain/scoring/commands/return-sheet'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { newAgeSecret } from '#shared/kernel/age-keys'
import type { Hash, Id } from '#shared/kernel/ids'
import { freezeRevision } from '#shared/log/revision'
import { addAssessment, dealWork, grade } from '../../unit/domain/grading/support'
import { bringCast, type Cast, type SignRevision } from './cast'
import { Interviewing, ratingOf, type Handed } from './interviewing'
import { HAND_TABLE, type ExpectedRole, type HandRow, type HeldRound } from './table'
import { talk } from './talking'

export const CATEGORIES = ['qualified', 'well qualified', 'best qualified'] as const

/** The hiring action of the table, with everything that was frozen in it. */
export interface TwelveApplicants extends Cast {
  readonly handed: readonly Handed[]
  /** Every frozen text by its hash. */
  readonly texts: ReadonlyMap<Hash, string>
  readonly applicants: ReadonlyMap<string, Id>
  readonly contentOf: (revision: Hash) => Promise<SheetRevision | undefined>
}

/** Runs the whole table through the program's own commands, every person at a laptop of their own. */
export async function twelveApplicants(sign: SignRevision): Promise<TwelveApplicants> {
  const cast = await bringCast()
  const making = new Making(cast, sign)
  for (const [index, row] of HAND_TABLE.entries()) await making.interview(row, index + 2)
  await making.gradeWork()
  for (const row of HAND_TABLE) for (const each of row.expected) await making.decide(row, each)
  const { applicants, contentOf, interviewing, texts } = making
  for (const { hash, text } of interviewing.handed) texts.set(hash, text)
  return { ...cast, applicants, contentOf, texts, handed: interviewing.handed }
}

class Making {
  readonly interviewing: Interviewing
  readonly applicants = new Map<string, Id>()
  readonly texts = new Map<Hash, string>()
  readonly #cast: Cast
  readonly #sign: SignRevision
  readonly #consensuses = new Map<Hash, ConsensusRevision>()

  constructor(cast: Cast, sign: SignRevision) {
    this.#cast = cast
    this.#sign = sign
    this.interviewing = new Interviewing(cast, sign)
  }

  readonly contentOf = (revision: Hash): Promise<SheetRevision | undefined> =>
    Promise.resolve(this.interviewing.handed.find(({ hash }) => hash === revision)?.content)

  async interview({ name, one, two, expected }: HandRow, day: number): Promise<void> {
    const { world } = this.#cast
    const roles = world.roles().filter((each) => expected.some(({ role }) => role === each.name))
    const applicant = await world.addApplicant(name, roles)
    this.applicants.set(name, applicant)
    for (const [index, round] of [one, two].entries()) {
      if (round !== undefined) await this.#round(applicant, index === 0 ? 1 : 2, day, round)
    }
  }

  async #round(applicant: Id, round: 1 | 2, day: number, held: HeldRound | 'no-show'): Promise<void> {
    const { world } = this.#cast
    const trainee = held === 'no-show' ? undefined : held.trainee
    const interview = await this.interviewing.schedule(applicant, round, day, trainee !== undefined)
    if (held === 'no-show') {
      await this.interviewing.open(await this.interviewing.holdNone(interview, round))
      return
    }
    const roles = this.#rolesOf(applicant)
    const handed = await this.interviewing.hold(interview, round, roles, held.given)
    if (handed.length < (this.#cast.panels[round - 1]?.length ?? 0)) return
    await this.interviewing.open(handed)
    if (trainee !== undefined) {
      await this.interviewing.open([await this.interviewing.practise(interview, round, roles, trainee)])
    }
    const back = held.returned && handed[held.returned.place]
    if (back !== undefined) {
      const { action } = world
      const reasons = 'The words do not show the level that is rated.'
      await world.run(returnSheet, { action, assessment: interview, revision: back.hash, reasons })
      const ratings = held.returned?.amendedTo
      if (ratings !== undefined) {
        await this.interviewing.rate(interview, back.rater, ratings)
        await this.interviewing.open([await this.interviewing.submit(interview, back.rater, back)])
      }
    }
    const { contentOf } = this
    const closed = await talk(this.#cast, interview, held, { contentOf, sign: this.#sign })
    if (closed === undefined) return
    this.texts.set(closed.hash, closed.text)
    this.#consensuses.set(closed.hash, closed.content)
  }

  #rolesOf(applicant: Id): readonly Id[] {
    const values = this.#cast.world.records.view(`applicant/${applicant}`)?.values['roles']
    return Array.isArray(values) ? values.map(String) : []
  }

  /** The graders grade what was handed in, under its number alone. */
  async gradeWork(): Promise<void> {
    const { world, graders } = this.#cast
    world.now = '2026-05-04T14:00:00.000Z'
    const round = await addAssessment(world)
    const rows = HAND_TABLE.filter(({ technical }) => technical !== undefined)
    const dealt = await dealWork(
      world,
      round,
      rows.map(({ name }) => this.applicants.get(name) ?? ''),
    )
    for (const { name, technical } of rows) {
      const grading = dealt.find(({ applicant }) => applicant === this.applicants.get(name))?.id ?? ''
      const handed: Handed[] = []
      for (const [place, grader] of graders.entries()) {
        const given = technical?.given[place]
        if (given === undefined) continue
        const sheet = await grade(world, { grading, grader }, Array.from(given, ratingOf))
        const key = newAgeSecret(world.random)
        handed.push(await this.interviewing.keep({ ...sheet, assessment: grading, rater: grader, key }))
      }
      if (handed.length === graders.length) await this.interviewing.open(handed)
    }
  }

  /** HR decides for one role as the table says, and signs. */
  async decide({ name }: HandRow, { role: roleName, decided: kind }: ExpectedRole): Promise<void> {
    if (kind === undefined) return
    const { world } = this.#cast
    const { action, clerk: person, records } = world
    const applicant = this.applicants.get(name) ?? ''
    const role = world.roles().find((each) => each.name === roleName)?.id ?? ''
    const basis = await decisionBasis(records, {
      action,
      applicant,
      role,
      viewer: person,
      categories: CATEGORIES,
      contentOf: this.contentOf,
      consensusOf: (revision) => Promise.resolve(this.#consensuses.get(revision)),
    })
    if (basis === undefined) throw new Error(`nothing to decide on for ${name}`)
    const place = { action, role, person, decidedAt: world.now }
    const said = { kind, reason: `As the table says of ${name}.`, present: [], change: '' }
    const content = await buildDecision(records, basis, place, {
      ...said,
      override: basis.issues.length > 0 ? 'It is held until the panel has talked.' : '',
    })
    if (content === undefined) throw new Error('nobody decides')
    const { hash, text } = freezeRevision(DECISION_REVISION_KIND, content, world.random)
    await world.run(decide, { action, applicant, revision: hash, content })
    this.texts.set(hash, text)
    const signature = await this.#sign(hash, { person, name: content.decidedBy.name })
    await world.run(recordDecisionSignature, { action, applicant, signature })
  }
}
