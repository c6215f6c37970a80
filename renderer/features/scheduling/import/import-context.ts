import type { Role } from '#shared/domain/preparation/hiring-action'
import type { ImportContext } from '#shared/domain/scheduling/import/plan'
import { interviewRounds } from '#shared/domain/scheduling/interview-rounds'
import type { ZoneId } from '#shared/kernel/time'
import type { WithId } from '../../../data/use-live'
import type { MergedEntry } from '../applicants/use-merged'
import type { WholeSchedule } from '../interviews/use-schedule'

const AN_HOUR = 60

const filled = (text: string): string | undefined => (text === '' ? undefined : text)

/** What is known of the hiring action when a file is read. */
export function importContext(
  schedule: WholeSchedule,
  roles: readonly WithId<Role>[],
  merged: readonly MergedEntry[],
  chosen: { readonly zone: ZoneId; readonly round: number; readonly addRoles: boolean },
): ImportContext {
  const rounds = interviewRounds(schedule.rounds, schedule.guides)
  const usual = rounds.find(({ number }) => number === chosen.round)
  return {
    zone: chosen.zone,
    roles: roles.map(({ id, name }) => ({ id, name })),
    addRoles: chosen.addRoles,
    rounds: rounds.map(({ number }) => number),
    defaultRound: chosen.round,
    interviewMinutes: schedule.rounds.find(({ id }) => id === usual?.round)?.minutes ?? AN_HOUR,
    // Who was entered twice is known by what either entry says.
    applicants: [
      ...schedule.applicants,
      ...merged.map(({ entry, stands }) => ({ ...entry, id: stands })),
    ].map(({ id, familyName, givenName, email, number }) => ({
      id,
      lastName: familyName,
      firstName: givenName,
      email: filled(email),
      applicantNumber: filled(number),
    })),
    people: schedule.people.map(({ id, name, email }) => ({ id, name, email: filled(email) })),
  }
}
