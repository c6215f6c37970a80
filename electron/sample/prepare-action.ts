import type { Duty, Profile } from '#shared/domain/panel/person'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { hashBytes } from '#shared/kernel/canonical'
import type { Hash, Id } from '#shared/kernel/ids'
import { throwAwaySigner } from './throw-away-signer'
import { Laptop } from './laptop'
import type { SampleApplicant } from './sample-content'
import { templateOf } from './sample-content'
import { found, type Actor, type SampleWorld } from './sample-world'

/** The person at this laptop, who joins the sample's panels. */
export interface Viewer {
  readonly person: Id
  readonly profile: Profile
  /** SHA-256 of the certificate that they sign with. */
  readonly fingerprint: Hash
}

/** Everybody of the sample gets a laptop and a signing identity. */
export async function bringPeople(world: SampleWorld): Promise<void> {
  const { content, records, clock, random } = world
  for (const { key, name, title, agency, email } of content.people) {
    const signer = await throwAwaySigner({ name, title, agency, email }, { now: clock.now().instant, random })
    world.actors.set(key, { laptop: new Laptop(records, clock, random), signer })
  }
}

/** The HR specialist: owns the process. */
export function hrSpecialist(world: SampleWorld): Actor {
  const person = world.content.people.find(({ duties }) => duties.includes('hr-specialist'))
  return world.actor(found(person, 'hr-specialist').key)
}

/** The HR specialist starts the hiring action and names who takes part. */
export async function startAction(
  world: SampleWorld,
  viewer: Viewer | undefined,
  viewerDuties: readonly Duty[],
): Promise<void> {
  const { action, content, days } = world
  const hr = hrSpecialist(world)
  const template = templateOf(content)
  for (const { key, duties, ...person } of content.people) {
    const { laptop, signer } = world.actor(key)
    const details = { ...person, zone: days.zone }
    const fingerprint = hashBytes(signer.certificate)
    if (laptop === hr.laptop) {
      await hr.laptop.run(createAction, {
        ...content.action,
        action,
        template,
        title: template.title,
        series: template.series,
        grade: template.grade,
        zone: days.zone,
        sample: true,
        creator: { profile: details, duties, fingerprint },
      })
    } else {
      await hr.laptop.run(addPerson, { ...details, action, person: laptop.person, duties, fingerprint })
    }
  }
  if (viewer !== undefined) {
    const { person, profile, fingerprint } = viewer
    await hr.laptop.run(addPerson, { ...profile, action, person, fingerprint, duties: [...viewerDuties] })
  }
  world.learnTemplateIds()
}

/** The HR specialist enters an applicant with the résumé that came. */
export async function enterApplicant(
  world: SampleWorld,
  applicant: SampleApplicant,
  resume: Uint8Array,
): Promise<void> {
  const { action, days } = world
  const { laptop } = hrSpecialist(world)
  const { key, roles, availability, resume: _content, ...details } = applicant
  const id = world.define(key)
  await laptop.run(createApplicant, {
    ...details,
    action,
    applicant: id,
    roles: world.ids(roles),
    availability: days.availability(availability),
  })
  const sha256 = hashBytes(resume)
  world.attachments.set(sha256, resume)
  await laptop.run(attachPaper, {
    action,
    paper: world.define(`${key}-resume`),
    applicant: id,
    kind: 'resume',
    name: `Resume ${applicant.number}.pdf`,
    mediaType: 'application/pdf',
    sha256,
    bytes: resume.length,
  })
}
