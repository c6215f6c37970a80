import { readAll } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Slot } from '#shared/kernel/time'
import type { Id } from '#shared/kernel/ids'
import type { Records } from '#shared/log/records'
import type { SampleContent } from '../../sample/sample-content'
import { found } from '../../sample/sample-world'

/** The ids, in a built sample, of what the demonstration names by keys. */
export interface DemoPlace {
  readonly interview: Id
  readonly slot: Slot
  readonly questionOf: (key: string) => { readonly id: Id; readonly followUps: readonly Id[] }
  readonly competencyOf: (key: string) => Id
}

/**
 * Finds them by what both have: an applicant's number, a guide's title and the order of its questions, a
 * competency's name. Throws `sample.unknown-key`.
 */
export function findDemoPlace(records: Records, content: SampleContent, key: string): DemoPlace {
  const planned = found(
    content.interviews.find((each) => each.key === key),
    key,
  )
  const applicantNumber = content.applicants.find((each) => each.key === planned.applicant)?.number
  const applicant = readAll(Applicant, records.views('applicant/')).find(
    ({ number }) => number === applicantNumber,
  )
  const template = found(
    content.template.guides.find((each) => each.key === planned.guide),
    planned.guide,
  )
  const guide = found(
    readAll(InterviewGuide, records.views('guide/')).find(({ title }) => title === template.title),
    planned.guide,
  )
  const interview = found(
    readAll(Interview, records.views('interview/')).find(
      (each) => each.applicant === applicant?.id && each.guide === guide.id,
    ),
    key,
  )
  const competencies = readAll(Competency, records.views('competency/'))
  return {
    interview: interview.id,
    slot: found(interview.slot, key),
    questionOf: (question) => {
      const index = template.content.questions.findIndex(({ id }) => id === question)
      const { id, followUps } = found(guide.content.questions[index], question)
      return { id, followUps: followUps.map((each) => each.id) }
    },
    competencyOf: (competency) => {
      const name = content.template.competencies.find((each) => each.key === competency)?.name
      return found(
        competencies.find((each) => each.name === name),
        competency,
      ).id
    },
  }
}
