import type { InterviewDetails } from '#shared/domain/scheduling/commands/interview-commands'
import type { Interview, PanelMember, Place } from '#shared/domain/scheduling/interview'
import { interviewRounds } from '#shared/domain/scheduling/interview-rounds'
import { slotOfTyped } from '#shared/domain/scheduling/typed-slot'
import type { Id } from '#shared/kernel/ids'
import { dateOf, timeOf, type ZoneId } from '#shared/kernel/time'
import type { WholeSchedule } from './use-schedule'

/** A place on the panel; `person` is empty until somebody is chosen. The key is the form's own. */
export type PanelEntry = PanelMember & { readonly key: string }

/** What the form of an interview holds. */
export interface InterviewValues {
  applicant: Id | null
  round: Id | null
  guide: Id | null
  date: string
  start: string
  end: string
  zone: ZoneId
  mode: Place['mode']
  where: string
  accessCode: string
  panel: PanelEntry[]
  hrSpecialist: Id | null
  comments: string
  extraMinutes: number
}

/** The form of an interview that there is. */
export function valuesOf(interview: Interview, zone: ZoneId): InterviewValues {
  const { slot, place } = interview
  return {
    applicant: interview.applicant,
    round: interview.round,
    guide: interview.guide,
    date: slot === undefined ? '' : dateOf(slot.start),
    start: slot === undefined ? '' : timeOf(slot.start),
    end: slot === undefined ? '' : timeOf(slot.end),
    zone: slot?.zone ?? zone,
    mode: place?.mode ?? 'video',
    where: place?.where ?? '',
    accessCode: place?.accessCode ?? '',
    panel: interview.panel.map(({ person, role }) => ({ key: person, person, role })),
    hrSpecialist: interview.hrSpecialist ?? null,
    comments: interview.comments,
    extraMinutes: interview.extraMinutes,
  }
}

/** The form of a new one: the first round that the applicant has no interview in, with its newest guide. */
export function newValues(schedule: WholeSchedule, applicant: Id | undefined): InterviewValues {
  const rounds = interviewRounds(schedule.rounds, schedule.guides)
  const had = new Set(
    schedule.interviews.filter((other) => other.applicant === applicant).map(({ round }) => round),
  )
  const next = rounds.find(({ round }) => !had.has(round)) ?? rounds[0]
  const specialists = schedule.people.filter(({ duties }) => duties.includes('hr-specialist'))
  return {
    applicant: applicant ?? null,
    round: next?.round ?? null,
    guide: next?.guide ?? null,
    date: '',
    start: '',
    end: '',
    zone: schedule.action.zone,
    mode: 'video',
    where: '',
    accessCode: '',
    panel: [],
    hrSpecialist: (specialists.length === 1 ? specialists[0]?.id : undefined) ?? null,
    comments: '',
    extraMinutes: 0,
  }
}

/** What the commands want; undefined while round or guide is not chosen or the times are not right. */
export function detailsOf(values: InterviewValues): Partial<InterviewDetails> | undefined {
  const slot = slotOfTyped(values)
  if (!slot.ok || values.round === null || values.guide === null) return undefined
  const { mode, where, accessCode } = values
  const place = { mode, where: where.trim(), accessCode: accessCode.trim() }
  return {
    round: values.round,
    guide: values.guide,
    panel: values.panel.flatMap(({ person, role }) => (person === '' ? [] : [{ person, role }])),
    comments: values.comments,
    extraMinutes: values.extraMinutes,
    ...(slot.value === undefined ? {} : { slot: slot.value }),
    ...(place.where === '' && place.accessCode === '' && mode === 'video' ? {} : { place }),
    ...(values.hrSpecialist === null ? {} : { hrSpecialist: values.hrSpecialist }),
  }
}
