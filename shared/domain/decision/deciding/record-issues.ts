import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll, type Identified } from '../../find-record'
import { Person } from '../../panel/person'
import { AssessmentRound, HiringAction } from '../../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../../record-ids'
import { asOne } from '../../same-applicant'
import { Interview, type InterviewStatus } from '../../scheduling/interview'
import { sheetsOfInterview, type HandedSheet, type InterviewSheets } from '../../scoring/checks/handed-sheets'
import { gradedWork } from '../../scoring/grading/graded-sheets'
import { closedConsensus } from '../consensus/consensus-state'
import type { DecisionIssue } from './decision-revision'

/** An interview or graded work whose sheets a decision rests on, with what the records alone say against it. */
export interface RecordedAssessment {
  /** The interview, or the review by which work is graded. */
  readonly assessment: Id
  /** Of an interview; null of graded work. */
  readonly status: InterviewStatus | null
  readonly round: Identified<AssessmentRound>
  readonly handed: readonly HandedSheet[]
  readonly consensus: Awaited<ReturnType<typeof closedConsensus>>
  readonly issues: readonly DecisionIssue[]
}

/**
 * The interviews of an applicant that took place or to which they did not come, and their graded work, in the order
 * of their rounds.
 */
export async function recordedAssessments(
  all: RecordsReader,
  action: Id,
  applicant: Id,
): Promise<readonly RecordedAssessment[]> {
  const records = asOne(all)
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (found === undefined) return []
  const persons = readAll(Person, await records.list(recordPrefixes.persons(action)))
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  const people = new Set(names.keys())
  const rounds = readAll(AssessmentRound, await records.list('round/'))
  const recorded: RecordedAssessment[] = []
  for (const interview of readAll(Interview, await records.list('interview/'))) {
    const { id, status } = interview
    const round = rounds.find((each) => each.id === interview.round)
    const rated = status === 'interviewed' || status === 'no-show'
    if (interview.applicant !== applicant || !rated || round === undefined) continue
    const sheets = await sheetsOfInterview(records, interview, people, found)
    const consensus = await closedConsensus(records, id)
    recorded.push({
      assessment: id,
      status,
      round,
      handed: sheets.handed,
      consensus,
      issues: issuesOf(sheets, consensus, round.name, names),
    })
  }
  for (const { review, round, sheets } of await gradedWork(records, people, found)) {
    if (review.applicant !== applicant) continue
    recorded.push({
      assessment: review.id,
      status: null,
      round,
      handed: sheets.handed,
      consensus: undefined,
      issues: issuesOf(sheets, undefined, round.name, names),
    })
  }
  return recorded.sort((left, right) => left.round.order - right.round.order)
}

function issuesOf(
  { handed, waiting }: InterviewSheets,
  consensus: RecordedAssessment['consensus'],
  round: string,
  names: ReadonlyMap<Id, string>,
): readonly DecisionIssue[] {
  const issues = (code: DecisionIssue['code'], who: readonly Id[]): readonly DecisionIssue[] =>
    who.map((person) => ({ code, round, person: names.get(person) ?? '' }))
  const raters = [...new Set(handed.map(({ rater }) => rater))]
  const forked = raters.filter((id) => handed.filter(({ rater }) => rater === id).length > 1)
  return [
    ...issues('sheet-missing', waiting),
    ...issues('sheet-forked', forked),
    ...issues('sheet-returned', ratersOf(handed.filter(({ standing }) => standing === 'returned'))),
    ...issues('sheet-unsigned', ratersOf(handed.filter(({ signed }) => !signed))),
    ...issues(
      'consensus-unsigned',
      consensus === undefined
        ? []
        : raters.filter((id) => !consensus.signatures.some((signature) => signature.id === id)),
    ),
  ]
}

function ratersOf(sheets: readonly HandedSheet[]): readonly Id[] {
  return sheets.map(({ rater }) => rater)
}
