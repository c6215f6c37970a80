import { readAll } from '#shared/domain/find-record'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { AssessmentRound, Role } from '#shared/domain/preparation/hiring-action'
import { Competency } from '#shared/domain/preparation/competency'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { newId, type Id, type RandomBytes } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { msOf, type Instant } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import type { Command } from '#shared/log/command'
import { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { template } from './template'

/** Bytes that differ from call to call and are the same in every run. */
function countingBytes(): RandomBytes {
  let calls = 0
  return (length) => {
    calls += 1
    const bytes = new Uint8Array(length)
    new DataView(bytes.buffer).setUint32(length - 4, calls)
    return bytes
  }
}

export const SLOT = { start: '2026-11-23T10:00', end: '2026-11-23T11:00', zone: 'America/New_York' }

/** A hiring action in memory, at 10:05 of the day of its interview, with one applicant and one lead. */
export class World {
  readonly records = new Records()
  readonly random = countingBytes()
  readonly action: Id = newId(this.random)
  /** HR specialist, who started the action. */
  readonly clerk: Id = newId(this.random)
  readonly lead: Id = newId(this.random)
  readonly applicant: Id = newId(this.random)
  readonly interview: Id = newId(this.random)
  now: Instant = '2026-11-23T15:05:00.000Z'
  readonly #writers = new Map<Id, LogWriter>()

  /** A person's own laptop: its device has the person's id. */
  writer(person: Id): LogWriter {
    const known = this.#writers.get(person)
    if (known !== undefined) return known
    const writer = new LogWriter(this.records, {
      device: person,
      person,
      now: () => ({ instant: this.now, ms: msOf(this.now) }),
      random: this.random,
    })
    this.#writers.set(person, writer)
    return writer
  }

  /** Everything that everybody wrote. */
  get changes(): readonly NamedChange[] {
    return [...this.#writers.values()].flatMap((writer) => writer.changes)
  }

  /** Runs a command that is allowed. */
  async run<Input>(command: Command<Input>, input: Input, person = this.clerk): Promise<NamedChange> {
    return unwrap(await this.writer(person).run(command, input))
  }

  /** Runs a command that is refused: its code. */
  async refusal<Input>(command: Command<Input>, input: Input, person = this.clerk): Promise<string> {
    const result = await this.writer(person).run(command, input)
    return result.ok ? 'not refused' : result.error.code
  }

  newId(): Id {
    return newId(this.random)
  }

  roles() {
    return sortedByOrder(readAll(Role, this.records.views('role/')))
  }

  rounds() {
    return sortedByOrder(readAll(AssessmentRound, this.records.views('round/')))
  }

  competencies() {
    return sortedByOrder(readAll(Competency, this.records.views('competency/')))
  }

  /** The guide of interview round 1 or 2. */
  guide(number: 1 | 2) {
    const round = this.rounds()[number]
    const guide = readAll(InterviewGuide, this.records.views('guide/')).find((one) => one.round === round?.id)
    if (guide === undefined || round === undefined) throw new Error('the template has no such guide')
    return { guide, round }
  }

  async addSme(name: string, person = this.newId()): Promise<Id> {
    await this.run(addPerson, { action: this.action, person, name, duties: ['sme'] })
    return person
  }

  /** Adds an applicant for the first role (Analyst), or for those given. */
  async addApplicant(familyName: string, roles = this.roles().slice(0, 1)): Promise<Id> {
    const applicant = this.newId()
    await this.run(createApplicant, {
      action: this.action,
      applicant,
      familyName,
      givenName: 'Ada',
      roles: roles.map(({ id }) => id),
    })
    return applicant
  }
}

function sortedByOrder<Item extends { readonly order: number }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.order - b.order)
}

export const profile = {
  name: 'Hana Reyes',
  title: 'HR specialist',
  agency: 'Agency',
  email: 'hana@example.gov',
  zone: 'America/New_York',
}

/** A world with an action, a lead (an SME), an applicant for the first role and an interview in round 1. */
export async function makeWorld(): Promise<World> {
  const world = new World()
  const { action, applicant, clerk, interview, lead } = world
  await world.run(
    createAction,
    {
      action,
      title: 'Data Specialist',
      series: '1560',
      grade: '12',
      agency: 'Agency',
      locations: ['Washington, DC'],
      announcement: 'A-1',
      zone: 'America/New_York',
      template,
      creator: { profile, duties: ['hr-specialist'], fingerprint: '' },
    },
    clerk,
  )
  await world.addSme('Lena Ortiz', lead)
  const analyst = world.roles()[0]?.id ?? ''
  await world.run(createApplicant, {
    action,
    applicant,
    familyName: 'Okafor',
    givenName: 'Ada',
    roles: [analyst],
  })
  const { guide, round } = world.guide(1)
  await world.run(createInterview, {
    action,
    interview,
    applicant,
    round: round.id,
    guide: guide.id,
    slot: SLOT,
    panel: [{ person: lead, role: 'lead' }],
  })
  return world
}
