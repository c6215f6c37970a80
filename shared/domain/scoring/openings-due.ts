import type { AgeSecretKey } from '../../kernel/age-keys'
import type { Hash, Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll } from '../find-record'
import { isHr } from '../panel/hr'
import { Person } from '../panel/person'
import { recusedFrom } from '../panel/recusals'
import { recordIds, recordPrefixes } from '../record-ids'
import { assessments, type Assessment } from './assessments'
import { Opening, Sealing } from './opening'
import { withPractice, type SubmissionOf } from './submissions'

/** A revision that a person may and should open now. */
export interface DueOpening {
  readonly assessment: Id
  readonly revision: Hash
  readonly rater: Id
  /** Of one's own revision; undefined where it is in the sealed package only, or was not made yet. */
  readonly key: AgeSecretKey | undefined
}

/**
 * The revisions that a person may and should open now: their own, and everybody's for HR, of the assessments for
 * which every rater has submitted. Those that are open already are left out.
 */
export async function openingsDue(
  records: RecordsReader,
  action: Id,
  person: Id,
): Promise<readonly DueOpening[]> {
  const hr = await isHr(records, action, person)
  const due: DueOpening[] = []
  for (const assessment of await assessments(records)) {
    const { id } = assessment
    const submissions = await withPractice(records, id)
    const mine = submissions.filter(({ id: rater }) => hr || rater === person)
    if (mine.length === 0 || !(await allHaveSubmitted(records, action, assessment, submissions))) continue
    for (const { id: rater, revision } of mine) {
      if (await isOpened(records, id, revision)) continue
      const sealing = await findRecord(records, Sealing, recordIds.sealing(id, revision, rater))
      due.push({ assessment: id, revision, rater, key: sealing?.key })
    }
  }
  return due
}

/** A sheet whose sealed package needs a key that nobody has made yet. */
export type KeylessSheet = Pick<DueOpening, 'assessment' | 'revision'>

/** One's own submitted revisions that are neither open nor have a key for their sealed package. */
export async function sealingKeysMissing(
  records: RecordsReader,
  person: Id,
): Promise<readonly KeylessSheet[]> {
  const missing: KeylessSheet[] = []
  for (const { id: assessment } of await assessments(records)) {
    for (const { revision } of await withPractice(records, assessment, person)) {
      if (await isOpened(records, assessment, revision)) continue
      const sealing = await findRecord(records, Sealing, recordIds.sealing(assessment, revision, person))
      if (sealing === undefined) missing.push({ assessment, revision })
    }
  }
  return missing
}

export async function isOpened(records: RecordsReader, assessment: Id, revision: Hash): Promise<boolean> {
  return (await findRecord(records, Opening, recordIds.opening(assessment, revision))) !== undefined
}

/**
 * Whether nobody's rating can be swayed any more: every rater who takes part and is not recused
 * has submitted. Where an interview was called off nobody rates any more, and HR decides (`sheet.open-early`).
 */
export async function allHaveSubmitted(
  records: RecordsReader,
  action: Id,
  { applicant, raters, least, tookPlace }: Assessment,
  submissions: readonly SubmissionOf[],
): Promise<boolean> {
  if (!tookPlace) return false
  const recused = await recusedFrom(records, applicant)
  const here = new Set(
    readAll(Person, await records.list(recordPrefixes.persons(action))).map(({ id }) => id),
  )
  const submitted = new Set(submissions.map(({ id }) => id))
  const who = raters.filter((person) => !recused.has(person) && here.has(person))
  return who.length >= least && who.every((person) => submitted.has(person))
}
