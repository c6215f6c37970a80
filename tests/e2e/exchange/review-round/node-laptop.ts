import { knownRecords } from '#electron/app/action-records'
import { exchangeAlone } from '#electron/app/exchange-alone'
import { readClock } from '#electron/platform/clock'
import { systemRandom } from '#electron/platform/random'
import { readAll } from '#shared/domain/find-record'
import { Applicant } from '#shared/domain/scheduling/applicant'
import {
  chooseInReview,
  setReviewTime,
  writeInReview,
  type ReviewChoice,
} from '#shared/domain/scoring/review/commands/review-work-commands'
import { submitReview } from '#shared/domain/scoring/review/commands/submit-review'
import { judgedRoles, Review } from '#shared/domain/scoring/review/review'
import { loadReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { REVIEW_REVISION_KIND, reviewRevision } from '#shared/domain/scoring/review/review-revision'
import { submissionsFor } from '#shared/domain/scoring/submissions'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import type { Command } from '#shared/log/command'
import { Records } from '#shared/log/records'
import { freezeRevision } from '#shared/log/revision'
import { LogWriter } from '#shared/log/writer'
import { withProfile, type OpenProfile } from '../../../support/laptops/profiles'
import { REVIEWED, verdicts, type Application, type Seat } from './applications'
import { FIRST_COMPETENCY } from './hiring-action'

/** A review as it was dealt. */
export interface DealtReview {
  readonly review: Id
  readonly application: Application
  readonly reviewers: readonly Id[]
  readonly third: Id | null
}

/** Whose place somebody has in a review, if any. */
export function seatOf(dealt: DealtReview | undefined, person: Id): Seat | undefined {
  const { reviewers = [], third } = dealt ?? {}
  if (third === person) return 'third'
  const place = reviewers.indexOf(person)
  return place < 0 ? undefined : place === 0 ? 'first' : 'second'
}

/** What a reviewer who works without a window writes of somebody. */
export function saidAway({ number }: Application): string {
  return `Gauges near crossing ${number} were kept for years.`
}

type Run = <Input>(command: Command<Input>, input: Input) => Promise<void>

/** How long such a reviewer is at each résumé. */
export const MINUTES_EACH = 4

/** An SME's laptop on which no window is open: the program's own commands, segments and seals. */
export class NodeLaptop {
  readonly #action: Id
  readonly #services: OpenProfile
  readonly #person: Id
  #records = new Records()

  private constructor(action: Id, services: OpenProfile) {
    this.#action = action
    this.#services = services
    this.#person = services.identity.person ?? ''
  }

  /** Works on a profile for as long as `work` takes. */
  static async at<T>(folder: string, action: Id, work: (laptop: NodeLaptop) => Promise<T>): Promise<T> {
    return withProfile(folder, async (services) => {
      const laptop = new NodeLaptop(action, services)
      await laptop.#read()
      return work(laptop)
    })
  }

  async exchange(): Promise<void> {
    const report = await exchangeAlone(this.#services, this.#action)
    if (report.stopped !== null || report.held.length > 0) throw new Error(JSON.stringify(report))
    await this.#read()
  }

  /** What was dealt, as this laptop knows it. */
  get dealt(): readonly DealtReview[] {
    const applicants = readAll(Applicant, this.#records.views('applicant/'))
    const numbers = new Map(applicants.map(({ id, number }) => [id, number]))
    return readAll(Review, this.#records.views('review/')).flatMap(
      ({ id: review, applicant, reviewers, third }) => {
        const application = REVIEWED.find(({ number }) => number === numbers.get(applicant))
        return application === undefined ? [] : [{ review, application, reviewers, third }]
      },
    )
  }

  /** Reviews what is to do here, but these. Returns how many that were. */
  async review(but: readonly Application[] = []): Promise<number> {
    let done = 0
    await this.#writing(async (run) => {
      for (const each of this.dealt) {
        const seat = seatOf(each, this.#person)
        if (seat === undefined || but.includes(each.application)) continue
        if ((await submissionsFor(this.#records, each.review, this.#person)).length > 0) continue
        await this.#handIn(run, each, seat)
        done += 1
      }
    })
    return done
  }

  /** Fills in as the window does, freezes and submits. */
  async #handIn(run: Run, { review, application }: DealtReview, seat: Seat): Promise<void> {
    const action = this.#action
    const place = { action, review, reviewer: this.#person }
    const { competencies, review: dealt } = unwrap(await loadReviewMaterial(this.#records, place))
    const verdict = verdicts(application, seat)
    const lacks = verdict.includes('not-forward')
    const choices: readonly ReviewChoice[] = [
      ...competencies.map(({ id: competency, name }) => ({
        part: 'finding' as const,
        competency,
        value: lacks && name === FIRST_COMPETENCY ? ('not-met' as const) : ('met' as const),
      })),
      { part: 'experience', value: 'met' },
      ...judgedRoles(dealt.roles).map((role, index) => ({
        part: 'outcome' as const,
        role,
        value: verdict[index] ?? null,
      })),
    ]
    for (const choice of choices) await run(chooseInReview, { action, review, choice })
    await run(setReviewTime, { action, review, milliseconds: MINUTES_EACH * 60_000 })
    const said = saidAway(application)
    const text = lacks ? `${said} They do not show ${FIRST_COMPETENCY}.` : said
    await run(writeInReview, { action, review, field: 'justification', text })
    const material = unwrap(await loadReviewMaterial(this.#records, place))
    const submittedAt = readClock().instant
    const content = reviewRevision(material, { submittedAt, supersedes: null, reason: '' })
    const { hash: revision, text: frozen } = freezeRevision(REVIEW_REVISION_KIND, content, systemRandom)
    await this.#services.revisions.put(frozen)
    const first = { supersedes: null, superseded: null, reason: '' }
    await run(submitReview, { action, review, revision, content, ...first })
  }

  /** Runs commands on the records, and brings their changes into the journal at once. */
  async #writing(work: (run: Run) => Promise<void>): Promise<void> {
    const { journal } = this.#services
    const writer = new LogWriter(this.#records, {
      device: journal.device,
      person: this.#person,
      now: readClock,
      random: systemRandom,
    })
    await work(async (command, input) => {
      unwrap(await writer.run(command, input))
    })
    await journal.importChanges(writer.changes)
  }

  async #read(): Promise<void> {
    this.#records = await knownRecords(this.#services.journal, this.#action)
  }
}
