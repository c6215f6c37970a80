import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { findRecord, readAll } from '../../find-record'
import { recusedFrom } from '../../panel/recusals'
import { AssessmentRound } from '../../preparation/hiring-action'
import { InterviewGuide, questionsFor } from '../../preparation/interview-guide'
import { recordIds } from '../../record-ids'
import { asOne } from '../../same-applicant'
import { Applicant, fullName } from '../../scheduling/applicant'
import { Interview } from '../../scheduling/interview'
import { Notes } from '../notes'
import { attachedPages, type AttachedPage } from './attached-before'
import type { PlaceableInterview } from './place-page'

/** With what a person knows it by; empty for those that are not their own. */
export interface NamedInterview extends PlaceableInterview {
  readonly applicant: string
  readonly round: string
  /** What stands with one's own notes. */
  readonly attached: readonly AttachedPage[]
}

/** The interviews of a hiring action that scanned pages may be of, one's own with the questions of each. */
export async function placeableInterviews(
  all: RecordsReader,
  person: Id,
): Promise<readonly NamedInterview[]> {
  const records = asOne(all)
  const interviews = readAll(Interview, await records.list('interview/'))
  return Promise.all(
    interviews.map(async ({ id, applicant, guide, panel, round }): Promise<NamedInterview> => {
      const others = { id, own: false, guide, questions: [], applicant: '', round: '', attached: [] }
      if (!panel.some((member) => member.person === person)) return others
      if ((await recusedFrom(all, applicant)).has(person)) return others
      const whom = await findRecord(records, Applicant, recordIds.applicant(applicant))
      const script = await findRecord(records, InterviewGuide, recordIds.guide(guide))
      const notes = await findRecord(records, Notes, recordIds.notes(id, person))
      const held = await findRecord(records, AssessmentRound, recordIds.round(round))
      if (whom === undefined || script === undefined) return others
      return {
        id,
        own: true,
        guide,
        questions: questionsFor(script.content, whom.roles).map((question) => question.id),
        applicant: fullName(whom),
        round: held?.name ?? '',
        attached: attachedPages(notes?.paperNote ?? {}),
      }
    }),
  )
}
