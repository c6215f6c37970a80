import type { AgeSecretKey } from '../../kernel/age-keys'
import type { Hash, Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { isRater } from '../panel/duties'
import { isHr } from '../panel/hr'
import { Person } from '../panel/person'
import { recusedFrom } from '../panel/recusals'
import { recordIds, recordPrefixes } from '../record-ids'
import { Interview } from '../scheduling/interview'
import { Opening, Sealing } from './opening'
import { submissionsFor, type SubmissionOf } from './submissions'

/** A revision that a person may and should open now. */
export interface DueOpening {
  readonly interview: Id
  readonly revision: Hash
  readonly rater: Id
  /** Of one's own revision; undefined where it is in the sealed package only, or was not made yet. */
  readonly key: AgeSecretKey | undefined
}

/**
 * The revisions that a person may and should open now: their own, and everybody's for HR, of the interviews for
 * which every rater has submitted. Those that are open already are left out.
 */
export async function openingsDue(
  records: RecordsReader,
  action: Id,
  person: Id,
): Promise<readonly DueOpening[]> {
  const hr = await isHr(records, action, person)
  const due: DueOpening[] = []
  for (const interview of readAll(Interview, await records.list('interview/'))) {
    const submissions = await submissionsFor(records, interview.id)
    const mine = submissions.filter(({ id }) => hr || id === person)
    if (mine.length === 0 || !(await allHaveSubmitted(records, action, interview, submissions))) continue
    for (const { id: rater, revision } of mine) {
      if (await isOpened(records, interview.id, revision)) continue
      const sealing = await findRecord(records, Sealing, recordIds.sealing(interview.id, revision, rater))
      due.push({ interview: interview.id, revision, rater, key: sealing?.key })
    }
  }
  return due
}

/** A sheet whose sealed package needs a key that nobody has made yet. */
export type KeylessSheet = Pick<DueOpening, 'interview' | 'revision'>

/** One's own submitted revisions that are neither open nor have a key for their sealed package. */
export async function sealingKeysMissing(
  records: RecordsReader,
  person: Id,
): Promise<readonly KeylessSheet[]> {
  const missing: KeylessSheet[] = []
  for (const { id: interview } of readAll(Interview, await records.list('interview/'))) {
    for (const { revision } of await submissionsFor(records, interview, person)) {
      if (await isOpened(records, interview, revision)) continue
      const sealing = await findRecord(records, Sealing, recordIds.sealing(interview, revision, person))
      if (sealing === undefined) missing.push({ interview, revision })
    }
  }
  return missing
}

export async function isOpened(records: RecordsReader, interview: Id, revision: Hash): Promise<boolean> {
  return (await findRecord(records, Opening, recordIds.opening(interview, revision))) !== undefined
}

/**
 * Whether nobody's rating can be swayed any more: every rater of the panel who takes part and is not recused
 * has submitted. Where an interview was called off nobody rates any more, and HR decides (`sheet.open-early`).
 */
export async function allHaveSubmitted(
  records: RecordsReader,
  action: Id,
  interview: Identified<Interview>,
  submissions: readonly SubmissionOf[],
): Promise<boolean> {
  if (interview.status !== 'interviewed' && interview.status !== 'no-show') return false
  const recused = await recusedFrom(records, interview.applicant)
  const here = new Set(
    readAll(Person, await records.list(recordPrefixes.persons(action))).map(({ id }) => id),
  )
  const submitted = new Set(submissions.map(({ id }) => id))
  return interview.panel.every(
    ({ person, role }) => !isRater(role) || recused.has(person) || !here.has(person) || submitted.has(person),
  )
}
