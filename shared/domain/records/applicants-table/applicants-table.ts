import { z } from 'zod'
import type { Id } from '../../../kernel/ids'
import { compareSlots } from '../../../kernel/time'
import { type Identified, readAll } from '../../find-record'
import { Person } from '../../panel/person'
import { AssessmentRound, Role } from '../../preparation/hiring-action'
import { InterviewGuide } from '../../preparation/interview-guide'
import { recordPrefixes } from '../../record-ids'
import { asOne, SameApplicants, sameApplicants } from '../../same-applicant'
import { isHr } from '../../panel/hr'
import { Applicant } from '../../scheduling/applicant'
import { followedScreenings } from '../../scheduling/followed-screenings'
import { Interview } from '../../scheduling/interview'
import { compareByName } from '../../scheduling/names'
import type { RecordsReader } from '../../../log/records'
import { ownTable } from './own-table'
import { reviewedRounds, type TableReader } from './review-texts'
import type { ApplicantsTableSource, Standing } from './standing'
import { usaStaffingTable } from './usa-staffing-table'

/** Which columns: this program's own, or exactly those of USA Staffing. */
export const TableColumns = z.enum(['own', 'usa-staffing'])
export type TableColumns = z.infer<typeof TableColumns>

/**
 * The applicants of a hiring action by name, with what became of them: a row each, under a row of headings. USA Staffing
 * gets a row for each application that it sent, also where two were one person's. The reader sees what they may.
 */
export async function applicantsTable(
  all: RecordsReader,
  action: Id,
  columns: TableColumns,
  reader: TableReader,
): Promise<readonly (readonly string[])[]> {
  const records = asOne(all)
  const parts = {
    applicants: readAll(Applicant, await records.list('applicant/')),
    interviews: readAll(Interview, await records.list('interview/')),
    roles: readAll(Role, await records.list('role/')),
    rounds: readAll(AssessmentRound, await records.list('round/')),
    guides: readAll(InterviewGuide, await records.list('guide/')),
    people: readAll(Person, await records.list(recordPrefixes.persons(action))),
  }
  const source: ApplicantsTableSource = {
    ...parts,
    screenings: (await isHr(all, action, reader.viewer)) ? await screeningsOf(all) : new Map(),
    reviewed: await reviewedRounds(all, action, reader, parts),
  }
  if (columns === 'own') return ownTable(standingsOf(source), source)
  const same = await sameApplicants(all)
  const entries = readAll(Applicant, await all.list('applicant/')).filter(
    ({ id, usaStaffing }) => !same.isMerged(id) || Object.keys(usaStaffing).length > 0,
  )
  return usaStaffingTable(standingsOf({ ...source, applicants: entries }, same))
}

async function screeningsOf(records: RecordsReader): Promise<ApplicantsTableSource['screenings']> {
  return new Map(
    (await followedScreenings(records)).map(({ applicant, screening }) => [applicant, screening]),
  )
}

/** The applicants by name, each with HR's screening, the interviews and the review of whoever stands for them, in the order of the rounds. */
export function standingsOf(
  { applicants, interviews, rounds, screenings, reviewed }: ApplicantsTableSource,
  same = new SameApplicants(new Map()),
): readonly Standing[] {
  const orders = new Map(rounds.map(({ id, order }) => [id, order]))
  const compare = (a: Identified<Interview>, b: Identified<Interview>): number =>
    (orders.get(a.round) ?? 0) - (orders.get(b.round) ?? 0) || compareTimes(a, b) || (a.id < b.id ? -1 : 1)
  const byApplicant = new Map<Id, Identified<Interview>[]>()
  for (const interview of [...interviews].sort(compare)) {
    const own = byApplicant.get(interview.applicant)
    if (own === undefined) byApplicant.set(interview.applicant, [interview])
    else own.push(interview)
  }
  return [...applicants]
    .sort((a, b) => compareByName(a, b) || (a.id < b.id ? -1 : 1))
    .map((applicant) => {
      const one = same.of(applicant.id)
      const notForward = reviewed.some((round) => round.notForward.has(one))
      const screening = screenings.get(one)
      return { applicant, screening, interviews: byApplicant.get(one) ?? [], notForward }
    })
}

function compareTimes(a: Interview, b: Interview): number {
  if (a.slot === undefined || b.slot === undefined) return Number(!a.slot) - Number(!b.slot)
  return compareSlots(a.slot, b.slot)
}
