import type {
  ActionFacts,
  CompetencyFacts,
  FollowUpOutcome,
  InterviewFacts,
} from '../../contracts/documents/facts'
import { formatSlot, type Slot } from '../../kernel/time'
import { message } from '../../messages/catalogue'
import type { FollowUpState } from '../interview/notes'
import type { PanelRole } from '../panel/person'
import type { Competency } from '../preparation/competency'
import type { HiringAction } from '../preparation/hiring-action'
import type { InterviewStatus, Place } from '../scheduling/interview'

/** Records and revisions as documents show them: names and formatted times instead of ids. */

export function actionFacts(
  action: Pick<HiringAction, 'title' | 'series' | 'grade' | 'agency' | 'announcement'>,
): ActionFacts {
  const { title, series, grade, agency, announcement } = action
  return { title, series, grade, agency, announcement }
}

export function competencyFacts(
  competency: Pick<Competency, 'name' | 'definition' | 'levels' | 'minimum'>,
): CompetencyFacts {
  return {
    name: competency.name,
    definition: competency.definition,
    levels: competency.levels.map(({ id, name, description }) => ({
      name,
      description,
      isMinimumQualification: id === competency.minimum,
    })),
  }
}

export function interviewFacts(interview: {
  readonly slot: Slot | null | undefined
  readonly place: Place | null | undefined
  readonly status: InterviewStatus
  readonly panel: readonly { readonly name: string; readonly role: PanelRole }[]
}): InterviewFacts {
  return {
    when: interview.slot ? formatSlot(interview.slot) : '',
    place: interview.place ? placeText(interview.place) : '',
    status: message(`status.${interview.status}`),
    panel: interview.panel.map(({ name, role }) => ({ name, panelRole: message(`panel-role.${role}`) })),
  }
}

function placeText({ mode, where, accessCode }: Place): string {
  const kind = message(`place.${mode}`)
  const place = where === '' ? kind : message('place.at', { mode: kind, where })
  return accessCode === '' ? place : message('place.access-code', { place, code: accessCode })
}

export function followUpOutcome(state: FollowUpState | null | undefined): FollowUpOutcome {
  return state ?? 'not-recorded'
}
