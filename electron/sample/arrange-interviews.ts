import type { PanelMember } from '#shared/domain/scheduling/interview'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import type { Id } from '#shared/kernel/ids'
import { hrSpecialist } from './prepare-action'
import type { SampleInterview } from './sample-content'
import type { SampleWorld } from './sample-world'

/** The HR specialist puts an interview on the schedule. */
export async function arrangeInterview(
  world: SampleWorld,
  interview: SampleInterview,
  viewer: Id | undefined,
): Promise<void> {
  const { key, applicant, round, guide, place, comments } = interview
  await hrSpecialist(world).laptop.run(createInterview, {
    action: world.action,
    interview: world.define(key),
    applicant: world.id(applicant),
    round: world.id(round),
    guide: world.id(guide),
    slot: world.days.slot(interview),
    place,
    panel: panelOf(world, interview, viewer),
    comments,
  })
}

/** The panel, with the person at this laptop on it where the content has a place for them. */
function panelOf(world: SampleWorld, interview: SampleInterview, viewer: Id | undefined): PanelMember[] {
  const place =
    viewer === undefined ? undefined : world.content.viewer.find((each) => each.interview === interview.key)
  const others = interview.panel
    .filter(({ person }) => person !== place?.instead)
    .map(({ person, role }) => ({ person: world.person(person), role }))
  return viewer === undefined || place === undefined
    ? others
    : [{ person: viewer, role: place.role }, ...others]
}

/** The HR specialist notes that an interview will not take place. */
export async function callOff(world: SampleWorld, { key, status }: SampleInterview): Promise<void> {
  await hrSpecialist(world).laptop.run(setInterviewStatus, {
    action: world.action,
    interview: world.id(key),
    status,
  })
}
