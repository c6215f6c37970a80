import { conflictsOf } from '../../log/conflicts'
import { kindOf } from '../../log/record-id'
import type { RecordsReader, RecordView } from '../../log/records'
import type { Id } from '../../kernel/ids'
import { readAll } from '../find-record'
import { Person } from '../panel/person'
import { byApplicant, declaredRecusals } from '../panel/recusals'
import { AssessmentRound } from '../preparation/hiring-action'
import { RECORD_KINDS } from '../record-kinds'
import { recordPrefixes } from '../record-ids'
import { asOne, sameApplicants } from '../same-applicant'
import { Applicant } from '../scheduling/applicant'
import { Interview } from '../scheduling/interview'
import { scheduleWarnings } from '../scheduling/schedule-warnings'
import { assessments } from '../scoring/assessments'
import { sheetForks, withPractice } from '../scoring/submissions'
import { deletionsInDoubt } from './deletions-in-doubt'
import { mergedTwice } from './merged-twice'
import { isDecidedWith, publishedTwice } from './published-twice'
import { sideOf, type ToResolve } from './to-resolve'

/** What a schedule must not hold; its other warnings are advice. */
const BROKEN: ReadonlySet<string> = new Set([
  'schedule.applicant-twice',
  'schedule.sme-twice',
  'schedule.place-twice',
  'schedule.both-rounds',
  'schedule.recused',
  'schedule.several-leads',
  'schedule.person-gone',
  'schedule.hiring-manager',
])

/** What only says when something happened, or where a screen stood: of two values either will do. */
const NO_MATTER: Readonly<Record<string, RegExp>> = {
  opening: /^at$/,
  print: /^at$/,
  device: /^confirmedAt$/,
  attestation: /^at$/,
  deal: /^(by|at|reason)$/,
  'handed-in': /^(by|at)$/,
  // Two of HR who chose differently are asked which review counts.
  review: /^(dealtAt|setAsideFor)$/,
  recusal: /^at$/,
  screening: /^at$/,
  'same-as': /^(at|replaced)$/,
  // Which of two sealed versions counts is decided where they can be read.
  apart: /./,
  notes: /^(part|timeUsed\/.*)$/,
  // Shared again, it is as the note-taker has it.
  reference: /./,
  'review-work': /^timeUsed$/,
  // It stands in its form, and can be read there.
  unsent: /./,
  role: /^order$/,
  task: /^order$/,
  competency: /^order$/,
  round: /^order$/,
  'guide-draft': /^place\//,
}

/**
 * All that a person has to decide after a merge. `records` are those of one hiring action. Pure, and the same
 * on every laptop that has the same records; sorted by id.
 */
export async function conflictsToResolve(records: RecordsReader, action: Id): Promise<readonly ToResolve[]> {
  const views = (await Promise.all(RECORD_KINDS.map((kind) => records.list(`${kind}/`)))).flat()
  const versions = await publishedTwice(records)
  const found: ToResolve[] = [
    ...versions,
    ...fieldConflicts(views).filter((matter) => !isDecidedWith(versions, matter)),
    ...deletionsInDoubt(views),
    ...(await sameNumbers(records)),
    ...(await mergedTwice(records)),
    ...(await forks(records)),
    ...(await brokenPlans(records, action)),
  ]
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function fieldConflicts(views: readonly RecordView[]): readonly ToResolve[] {
  return views
    .flatMap(conflictsOf)
    .filter(({ record, field }) => NO_MATTER[kindOf(record)]?.test(field) !== true)
    .map(({ record, field, values }) => ({
      kind: 'field',
      id: `field ${record} ${field}`,
      record,
      field,
      sides: values.map(sideOf),
    }))
}

async function sameNumbers(records: RecordsReader): Promise<readonly ToResolve[]> {
  const byNumber = new Map<string, Id[]>()
  for (const { id, number } of readAll(Applicant, await asOne(records).list('applicant/'))) {
    if (number !== '') byNumber.set(number, [...(byNumber.get(number) ?? []), id])
  }
  return [...byNumber]
    .filter(([, applicants]) => applicants.length > 1)
    .map(([number, applicants]) => ({ kind: 'same-number', id: `same-number ${number}`, number, applicants }))
}

async function forks(records: RecordsReader): Promise<readonly ToResolve[]> {
  const found: ToResolve[] = []
  for (const { id: assessment } of await assessments(records)) {
    const submissions = await withPractice(records, assessment)
    for (const rater of new Set(submissions.map(({ id }) => id))) {
      const own = submissions.filter(({ id }) => id === rater)
      for (const { supersedes, successors } of sheetForks(own)) {
        found.push({
          kind: 'fork',
          id: `fork ${assessment} ${rater} ${supersedes ?? ''}`,
          assessment,
          rater,
          successors: own
            .filter(({ revision }) => successors.includes(revision))
            .map(({ revision, at }) => ({ revision, at })),
        })
      }
    }
  }
  return found
}

async function brokenPlans(records: RecordsReader, action: Id): Promise<readonly ToResolve[]> {
  const schedule = {
    interviews: readAll(Interview, await asOne(records).list('interview/')),
    rounds: readAll(AssessmentRound, await records.list('round/')),
    people: readAll(Person, await records.list(recordPrefixes.persons(action))),
    recusals: byApplicant(declaredRecusals(await records.list('recusal/'), await sameApplicants(records))),
  }
  return scheduleWarnings(schedule)
    .filter(({ code }) => BROKEN.has(code))
    .map((warning) => {
      const { code, interview, other = '', person = '' } = warning
      return { kind: 'schedule', id: `${code} ${interview} ${other} ${person}`, warning }
    })
}
