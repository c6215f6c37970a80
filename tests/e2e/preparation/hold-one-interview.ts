import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { readAll } from '#shared/domain/find-record'
import { changesOf, OtherLaptop, takeIn } from '../records/other-laptops'
import type { Program } from '../support/program'

const APPLICANT = '0'.repeat(31) + '1'
const INTERVIEW = '0'.repeat(31) + '2'

/** Another laptop holds an interview with the guide that is published, and its work comes in. */
export async function holdOneInterview(program: Program): Promise<void> {
  const { action, changes } = await changesOf(program)
  const laptop = new OtherLaptop(changes, changes[0]?.header.actor ?? '')
  const [guide] = readAll(InterviewGuide, laptop.records.views('guide/'))
  await laptop.run(createApplicant, {
    action,
    applicant: APPLICANT,
    familyName: 'Okafor',
    givenName: 'Ada',
    roles: [],
  })
  await laptop.run(createInterview, {
    action,
    interview: INTERVIEW,
    applicant: APPLICANT,
    round: guide?.round ?? '',
    guide: guide?.id ?? '',
  })
  await laptop.run(setInterviewStatus, { action, interview: INTERVIEW, status: 'interviewed' })
  await takeIn(program, [laptop])
}
