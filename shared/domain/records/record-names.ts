import { z } from 'zod'
import type { Id } from '../../kernel/ids'
import type { ZoneId } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { partsOf } from '../../log/record-id'
import type { RecordsReader, RecordView } from '../../log/records'
import { message } from '../../messages/catalogue'
import { knownDevices, type KnownDevice } from '../panel/known-devices'
import { HiringAction } from '../preparation/hiring-action'
import { GuideDraft, guideInWork, versionsOf } from '../preparation/guide-draft'
import { InterviewGuide } from '../preparation/interview-guide'
import { findRecord, readAll } from '../find-record'
import { recordIds, recordPrefixes } from '../record-ids'
import { sameApplicants } from '../same-applicant'
import { Applicant, fullName } from '../scheduling/applicant'
import { Interview } from '../scheduling/interview'
import { blindNumber } from '../scoring/grading/grading-material'
import { Review } from '../scoring/review/review'

/** What the ids of one hiring action stand for, in words, those of deleted records included. */
export interface RecordNames {
  readonly zone: ZoneId
  readonly of: ReadonlyMap<Id, string>
  /** Of a laptop. The beginning of its id stands for a name that nobody gave, and tells two of one name apart. */
  readonly laptop: (device: Id) => string
}

/** The same as plain data, which can go from one thread to another. */
export interface NamedIds {
  readonly zone: ZoneId
  readonly of: ReadonlyMap<Id, string>
  readonly laptops: ReadonlyMap<Id, string>
}

const Named = z.object({ name: z.string() })

/** Reads all names of a hiring action: people, laptops, applicants, interviews, rounds, questions and so on. */
export async function recordNames(records: RecordsReader, action: Id): Promise<RecordNames> {
  return namesOf(await namedIds(records, action))
}

/** Names that came from another thread. */
export function namesOf({ zone, of, laptops }: NamedIds): RecordNames {
  return { zone, of, laptop: (device) => laptops.get(device) ?? unnamed(device) }
}

/** The names of people and laptops alone: there are few of them, however many interviews there are. */
export async function peopleAndLaptops(records: RecordsReader, action: Id): Promise<NamedIds> {
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  const names = new Map<Id, string>()
  for (const view of await records.list(recordPrefixes.persons(action))) addNamed(names, view)
  const laptops = laptopNames(await knownDevices(records, action))
  for (const [device, name] of laptops) names.set(device, name)
  return { zone: found?.zone ?? 'UTC', of: names, laptops }
}

/** All names as plain data; applicants are numbers where names are `hidden` from who sees them (`namesHidden`). */
export async function namedIds(records: RecordsReader, action: Id, hidden = false): Promise<NamedIds> {
  const { zone, of, laptops } = await peopleAndLaptops(records, action)
  const names = new Map(of)
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  if (found !== undefined) names.set(action, found.title)
  // A file is often called after its applicant.
  for (const prefix of ['round/', 'role/', 'competency/', ...(hidden ? [] : ['paper/'])]) {
    for (const view of await records.list(prefix)) addNamed(names, view)
  }
  const guideViews = await records.list('guide/')
  for (const view of guideViews) addGuide(names, idOf(view), readAs(InterviewGuide, view))
  const guides = readAll(InterviewGuide, guideViews)
  for (const view of await records.list('guide-draft/')) {
    addGuideInWork(names, readAs(GuideDraft, view), versionsOf(guides, idOf(view)))
  }
  for (const view of await records.list('applicant/')) {
    const applicant = readAs(Applicant, view)
    if (applicant === undefined) continue
    const id = idOf(view)
    const number = blindNumber({ id, number: applicant.number })
    names.set(id, hidden ? message('review.applicant', { number }) : fullName(applicant))
  }
  const same = await sameApplicants(records)
  for (const view of await records.list('interview/')) {
    const interview = readAs(Interview, view)
    if (interview === undefined) continue
    const applicant = names.get(same.of(interview.applicant)) ?? names.get(interview.applicant) ?? ''
    const said = [applicant, names.get(interview.round) ?? '']
    names.set(idOf(view), said.filter((part) => part !== '').join(', '))
  }
  for (const view of await records.list('review/')) {
    const review = readAs(Review, view)
    if (review === undefined) continue
    const said = [
      names.get(same.of(review.applicant)) ?? names.get(review.applicant) ?? '',
      names.get(review.round) ?? '',
    ]
    names.set(idOf(view), said.filter((part) => part !== '').join(', '))
  }
  return { zone, of: names, laptops }
}

function laptopNames(known: readonly KnownDevice[]): ReadonlyMap<Id, string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { name } of known) (seen.has(name) ? shared : seen).add(name)
  return new Map(
    known.map(({ device, name }) => {
      const id = device.slice(0, 8)
      return [device, shared.has(name) ? message('history.laptop.same-name', { name, id }) : name]
    }),
  )
}

function addNamed(names: Map<Id, string>, view: RecordView): void {
  const name = readAs(Named, view)?.name
  if (name !== undefined) names.set(idOf(view), name)
}

function idOf({ id }: RecordView): Id {
  return partsOf(id).at(-1) ?? ''
}

function unnamed(device: Id): string {
  return message('history.laptop.unnamed', { id: device.slice(0, 8) })
}

function addGuide(names: Map<Id, string>, id: Id, guide: InterviewGuide | undefined): void {
  if (guide === undefined) return
  names.set(id, message('history.guide', { title: guide.title, version: guide.version }))
  for (const [index, question] of guide.content.questions.entries()) {
    names.set(question.id, message('history.question', { number: index + 1 }))
    for (const { id: followUp, text } of question.followUps) names.set(followUp, text)
  }
}

/** Questions that no version has yet are called by where they stand in the guide in work. */
function addGuideInWork(
  names: Map<Id, string>,
  draft: GuideDraft | undefined,
  versions: Parameters<typeof guideInWork>[1],
): void {
  for (const [index, { id, followUps }] of guideInWork(draft, versions).questions.entries()) {
    if (!names.has(id)) names.set(id, message('history.question', { number: index + 1 }))
    for (const followUp of followUps) names.set(followUp.id, followUp.text)
  }
}
