import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { readAs } from '../../log/read-as'
import { authorOf } from '../../log/record-id'
import type { RecordsReader, RecordView } from '../../log/records'
import { findRecord } from '../find-record'
import { recusedFrom } from '../panel/recusals'
import { recordIds, recordPrefixes } from '../record-ids'
import { incidentsOf } from '../scheduling/incidents'
import { Interview } from '../scheduling/interview'
import type { Notes } from './notes'

/**
 * Record `reference/<interview>/@<note-taker>`, in the shared chain: what the note-taker wrote down, to stand beside
 * the others' own words. Transcripts alone: what an applicant said is no rating.
 */
export const Reference = z.object({
  transcript: z.record(Id, z.string()).default({}),
  guide: Id,
  /** When it was shared last. */
  at: Instant,
  /** The wrong persons in the room that were known then; what was shared before another one is passed over. */
  wrongPersons: z.array(Id).default([]),
  withdrawn: z.boolean().default(false),
})
export type Reference = Readonly<z.infer<typeof Reference>>

export interface SharedReference extends Reference {
  readonly noteTaker: Id
}

/** The shared transcripts of an interview as one member of its panel has them. */
export interface References {
  readonly own: SharedReference | undefined
  readonly others: readonly SharedReference[]
}

export const NO_REFERENCES: References = { own: undefined, others: [] }

/**
 * What note-takers share of an interview, for somebody of its panel; nothing for anybody else, or who is recused.
 * Passed over is what was withdrawn, what somebody shared who is not the note-taker, and what was shared before it was
 * known that another person than the applicant was in the room.
 */
export async function referencesFor(records: RecordsReader, interview: Id, person: Id): Promise<References> {
  const held = await findRecord(records, Interview, recordIds.interview(interview))
  if (held === undefined || !held.panel.some((member) => member.person === person)) return NO_REFERENCES
  if ((await recusedFrom(records, held.applicant)).has(person)) return NO_REFERENCES
  const noteTakers = new Set(
    held.panel.filter(({ role }) => role === 'note-taker').map((member) => member.person),
  )
  const wrong = await wrongPersonsIn(records, interview)
  const shared = (await records.list(recordPrefixes.references(interview)))
    .flatMap(sharedIn)
    .filter(({ noteTaker }) => noteTakers.has(noteTaker))
    .filter(({ wrongPersons, withdrawn }) => !withdrawn && wrong.every((id) => wrongPersons.includes(id)))
  return {
    own: shared.find(({ noteTaker }) => noteTaker === person),
    others: shared.filter(({ noteTaker }) => noteTaker !== person),
  }
}

function sharedIn(view: RecordView): readonly SharedReference[] {
  const noteTaker = authorOf(view.id)
  const reference = readAs(Reference, view)
  return noteTaker === undefined || reference === undefined ? [] : [{ ...reference, noteTaker }]
}

/** The incidents in which another person than the applicant was in the room. */
export async function wrongPersonsIn(records: RecordsReader, interview: Id): Promise<readonly Id[]> {
  const incidents = await incidentsOf(records, interview)
  return incidents.filter(({ kind }) => kind === 'wrong-person').map(({ id }) => id)
}

/** By question, the words that are not shared as they are now; empty where they are no longer there. */
export function unsharedWords(
  notes: Pick<Notes, 'transcript'>,
  shared: Pick<Reference, 'transcript'> | undefined,
): ReadonlyMap<Id, string> {
  const before = shared?.transcript ?? {}
  const questions = new Set([...Object.keys(notes.transcript), ...Object.keys(before)])
  const words = [...questions].map((question) => [question, written(notes.transcript[question])] as const)
  return new Map(words.filter(([question, text]) => text !== (before[question] ?? '')))
}

function written(text = ''): string {
  return text.trim() === '' ? '' : text
}
