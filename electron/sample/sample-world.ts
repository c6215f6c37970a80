import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import type { SignedReportModel } from '#shared/contracts/documents/signed-report'
import { Role, AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { Competency } from '#shared/domain/preparation/competency'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { readAll } from '#shared/domain/find-record'
import { AppError } from '#shared/kernel/app-error'
import type { AgeSecretKey } from '#shared/kernel/age-keys'
import type { Hash, Id, RandomBytes } from '#shared/kernel/ids'
import { newId } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import type { Signer } from '../signing/signer'
import type { Laptop } from './laptop'
import type { SampleClock } from './sample-clock'
import type { SampleContent } from './sample-content'
import type { SampleDays } from './sample-days'

/** Draws a score sheet as a PDF that is not signed yet. */
export type DrawSheet = (model: ScoreSheetModel) => Promise<Uint8Array>
/** The same of a decision. */
export type DrawReport = (model: SignedReportModel) => Promise<Uint8Array>

/** Somebody of the sample: their laptop, and the identity with which they sign. */
export interface Actor {
  readonly laptop: Laptop
  readonly signer: Signer
}

/** What somebody has submitted, and the key that opens it. */
interface Closed {
  readonly actor: Actor
  readonly opening: {
    readonly action: Id
    readonly assessment: Id
    readonly revision: Hash
    readonly key: AgeSecretKey
  }
}

/** Everything that the steps of building the sample share. Keys of the content become ids here. */
export class SampleWorld {
  readonly records = new Records()
  readonly action: Id
  readonly actors = new Map<string, Actor>()
  readonly revisions = new Map<Hash, string>()
  readonly attachments = new Map<Hash, Uint8Array>()
  /** By what they judge, who has submitted, and the key with which they will open it. */
  readonly closed = new Map<Id, readonly Closed[]>()
  readonly content: SampleContent
  readonly days: SampleDays
  readonly clock: SampleClock
  readonly random: RandomBytes
  readonly #ids = new Map<string, Id>()

  constructor(content: SampleContent, days: SampleDays, clock: SampleClock, random: RandomBytes) {
    this.content = content
    this.days = days
    this.clock = clock
    this.random = random
    this.action = newId(random)
  }

  /** Gives a key a new id. */
  define(key: string): Id {
    const id = newId(this.random)
    this.#ids.set(key, id)
    return id
  }

  id(key: string): Id {
    return found(this.#ids.get(key), key)
  }

  ids(keys: readonly string[]): Id[] {
    return keys.map((key) => this.id(key))
  }

  actor(key: string): Actor {
    return found(this.actors.get(key), key)
  }

  person(key: string): Id {
    return this.actor(key).laptop.person
  }

  /** Learns the ids that the template's records were given: by their names, questions by their order. */
  learnTemplateIds(): void {
    const { template } = this.content
    const pairs = [
      ...pairsByName(template.roles, readAll(Role, this.records.views('role/'))),
      ...pairsByName(template.competencies, readAll(Competency, this.records.views('competency/'))),
      ...pairsByName(template.rounds, readAll(AssessmentRound, this.records.views('round/'))),
    ]
    const guides = readAll(InterviewGuide, this.records.views('guide/'))
    for (const { key, title, content } of template.guides) {
      const guide = found(
        guides.find((each) => each.title === title),
        key,
      )
      pairs.push([key, guide.id])
      for (const [index, question] of content.questions.entries()) {
        const made = found(guide.content.questions[index], question.id)
        pairs.push([question.id, made.id])
        for (const [place, followUp] of question.followUps.entries()) {
          pairs.push([followUp.id, found(made.followUps[place], followUp.id).id])
        }
      }
    }
    for (const [key, id] of pairs) this.#ids.set(key, id)
  }
}

function pairsByName(
  keyed: readonly { readonly key: string; readonly name: string }[],
  made: readonly { readonly id: Id; readonly name: string }[],
): [key: string, id: Id][] {
  return keyed.map(({ key, name }) => [
    key,
    found(
      made.find((each) => each.name === name),
      key,
    ).id,
  ])
}

/** Error: `sample.unknown-key`, where the content names what it does not define. */
export function found<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined) throw new AppError('sample.unknown-key', key)
  return value
}
