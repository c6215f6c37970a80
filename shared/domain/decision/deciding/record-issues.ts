import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll, type Identified } from '../../find-record'
import { Person } from '../../panel/person'
import { AssessmentRound, HiringAction } from '../../preparation/hiring-action'
import { recordIds, recordPrefixes } from '../../record-ids'
import { asOne } from '../../same-applicant'
import { Interview } from '../../scheduling/interview'
import { sheetsOfInterview, type HandedSheet } from '../../scoring/checks/handed-sheets'
import { consensusSignatures, standingConsensuses, type ClosedConsensus } from '../consensus/consensus-state'
import type { DecisionIssue } from './decision-revision'

/** An interview whose sheets a decision rests on, with what the records alone say against it. */
export interface RecordedInterview {
  readonly interview: Identified<Interview>
  readonly round: Identified<AssessmentRound>
  readonly handed: readonly HandedSheet[]
  readonly consensus: { readonly named: ClosedConsensus; readonly signedBy: readonly Id[] } | undefined
  readonly issues: readonly DecisionIssue[]
}

/** The interviews of an applicant that took place or to which they did not come, in the order of their rounds. */
export async function recordedInterviews(
  all: RecordsReader,
  action: Id,
  applicant: Id,
): Promise<readonly RecordedInterview[]> {
  const records = asOne(all)
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (found === undefined) return []
  const persons = readAll(Person, await records.list(recordPrefixes.persons(action)))
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  const rounds = [...readAll(AssessmentRound, await records.list('round/'))].sort(
    (left, right) => left.order - right.order,
  )
  const held = readAll(Interview, await records.list('interview/')).filter(
    (each) => each.applicant === applicant && (each.status === 'interviewed' || each.status === 'no-show'),
  )
  const recorded: RecordedInterview[] = []
  for (const round of rounds) {
    for (const interview of held.filter((each) => each.round === round.id)) {
      const people = new Set(names.keys())
      const { handed, waiting } = await sheetsOfInterview(records, interview, people, found)
      const issue = (code: DecisionIssue['code'], person: Id): DecisionIssue => ({
        code,
        round: round.name,
        person: names.get(person) ?? '',
      })
      const consensus = await closedConsensus(records, interview.id)
      const raters = [...new Set(handed.map(({ rater }) => rater))]
      const unsigned = consensus === undefined ? [] : raters.filter((id) => !consensus.signedBy.includes(id))
      recorded.push({
        interview,
        round,
        handed,
        consensus,
        issues: [
          ...waiting.map((person) => issue('sheet-missing', person)),
          ...raters
            .filter((id) => handed.filter(({ rater }) => rater === id).length > 1)
            .map((person) => issue('sheet-forked', person)),
          ...handed
            .filter(({ standing }) => standing === 'returned')
            .map(({ rater }) => issue('sheet-returned', rater)),
          ...handed.filter(({ signed }) => !signed).map(({ rater }) => issue('sheet-unsigned', rater)),
          ...unsigned.map((person) => issue('consensus-unsigned', person)),
        ],
      })
    }
  }
  return recorded
}

/** The newest consensus that stands, with who of the panel has signed it. */
async function closedConsensus(
  records: RecordsReader,
  interview: Id,
): Promise<RecordedInterview['consensus']> {
  const [named] = [...(await standingConsensuses(records, interview))].reverse()
  if (named === undefined) return undefined
  const signatures = await consensusSignatures(records, interview, named.revision)
  return { named, signedBy: signatures.map(({ id }) => id) }
}
