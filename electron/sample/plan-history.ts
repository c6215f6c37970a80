import { addMinutes, compareInstants, slotEnd, slotStart, type Instant } from '#shared/kernel/time'
import { arrangeInterview, callOff } from './arrange-interviews'
import { attest, conduct, markNoShow, rate, rateNoShow } from './conduct-interview'
import { isRater } from '#shared/domain/panel/duties'
import type { Duty } from '#shared/domain/panel/person'
import { sign, submit, type SubmittedSheet } from './hand-in-sheet'
import type { Later, LaterPassage } from './later-content'
import type { Seat } from './open-sheets'
import { planLater } from './plan-later'
import { bringPeople, enterApplicant, startAction, type Viewer } from './prepare-action'
import type { FinishedInterview, NoShow, SampleInterview } from './sample-content'
import { found, type DrawSheet, type SampleWorld } from './sample-world'
import { tie } from './talk-and-decide'

/** Something that somebody did, and when. */
export interface HistoryEvent {
  readonly at: Instant
  readonly run: () => Promise<void>
}

interface HistoryInput {
  readonly resumes: ReadonlyMap<string, Uint8Array>
  readonly viewer?: Viewer
  readonly drawSheet: DrawSheet
  readonly later?: Later
}

const CALLED_OFF: ReadonlySet<SampleInterview['status']> = new Set(['declination', 'withdrawal', 'removed'])

/** Minutes: when an SME confirms before an interview; when they mark a no-show after its start. */
const ATTESTED_BEFORE = 8
const NO_SHOW_AFTER = 11

/** All that happened in the hiring action up to now, in order. */
export function planHistory(world: SampleWorld, input: HistoryInput): readonly HistoryEvent[] {
  const { finished, noShows } = world.content
  const events = [
    ...preparation(world, input),
    ...scheduling(world, input.viewer),
    ...finished.flatMap((each) => interviewHeld(world, each, input)),
    ...noShows.flatMap((each) => nobodyCame(world, each, input.drawSheet)),
    ...(input.later === undefined ? [] : planLater(world, input.later, input.drawSheet)),
  ]
  return events.sort((a, b) => compareInstants(a.at, b.at))
}

function preparation(world: SampleWorld, { resumes, viewer, later }: HistoryInput): readonly HistoryEvent[] {
  // Most of what comes later is for HR to see.
  const duties: readonly Duty[] = later === undefined ? ['sme'] : ['hr-specialist', 'sme']
  const { content, days } = world
  const entered = days.instant(-7, '10:00')
  return [
    { at: days.instant(-14, '08:30'), run: () => bringPeople(world) },
    { at: days.instant(-14, '09:00'), run: () => startAction(world, viewer, duties) },
    ...content.applicants.map((applicant, index) => ({
      at: addMinutes(entered, index * 4),
      run: () => enterApplicant(world, applicant, found(resumes.get(applicant.key), applicant.key)),
    })),
  ]
}

/** The first round is put on the schedule at once, the second as soon as somebody has passed the first. */
function scheduling(world: SampleWorld, viewer: Viewer | undefined): readonly HistoryEvent[] {
  const { content, days } = world
  const first = content.template.rounds.find(({ kind }) => kind === 'interview')?.key
  const firstRound = days.instant(-4, '14:00')
  const secondRound = days.instant(-1, '16:30')
  const arranged = content.interviews.map((interview, index) => ({
    at: addMinutes(interview.round === first ? firstRound : secondRound, index * 2),
    run: () => arrangeInterview(world, interview, viewer?.person),
  }))
  const calledOff = content.interviews
    .filter(({ status }) => CALLED_OFF.has(status))
    .map((interview) => ({ at: days.instant(-1, '10:30'), run: () => callOff(world, interview) }))
  return [...arranged, ...calledOff]
}

function interviewHeld(
  world: SampleWorld,
  finished: FinishedInterview,
  { drawSheet, later }: HistoryInput,
): readonly HistoryEvent[] {
  const start = startOf(world, finished.interview)
  const tied = later?.content.passages.filter((passage) => isOf(passage, finished)) ?? []
  const sheet = handingIn(world, finished, drawSheet, async () => {
    await rate(world, finished)
    for (const passage of tied) await tie(world, finished, passage)
  })
  return [
    attestation(world, finished),
    { at: addMinutes(start, finished.startedAfter), run: () => conduct(world, finished) },
    sheet.submitting,
    sheet.signing,
  ]
}

function nobodyCame(world: SampleWorld, noShow: NoShow, draw: DrawSheet): readonly HistoryEvent[] {
  const start = startOf(world, noShow.interview)
  const sheet = handingIn(world, noShow, draw, () => rateNoShow(world, noShow))
  return [
    attestation(world, noShow),
    { at: addMinutes(start, NO_SHOW_AFTER), run: () => markNoShow(world, noShow) },
    sheet.submitting,
    sheet.signing,
  ]
}

function isOf(passage: LaterPassage, { interview, rater }: FinishedInterview): boolean {
  return passage.interview === interview && passage.rater === rater
}

type Sheet = Pick<FinishedInterview, 'interview' | 'rater' | 'submittedAfter' | 'signedAfter'>

function attestation(world: SampleWorld, sheet: Sheet): HistoryEvent {
  return {
    at: addMinutes(startOf(world, sheet.interview), -ATTESTED_BEFORE),
    run: () => attest(world, sheet),
  }
}

/** The sheet is filled in and submitted, and signed a little later. */
function handingIn(
  world: SampleWorld,
  sheet: Sheet,
  draw: DrawSheet,
  fillIn: () => Promise<void>,
): { readonly submitting: HistoryEvent; readonly signing: HistoryEvent } {
  const held = interviewOf(world, sheet.interview)
  const end = slotEnd(world.days.slot(held))
  const seat = (): Seat => ({
    assessment: world.id(sheet.interview),
    actor: world.actor(sheet.rater),
    count: held.panel.filter(({ role }) => isRater(role)).length,
  })
  let submitted: SubmittedSheet | undefined
  return {
    submitting: {
      at: addMinutes(end, sheet.submittedAfter),
      run: async () => {
        await fillIn()
        submitted = await submit(world, seat())
      },
    },
    signing: {
      at: addMinutes(end, sheet.signedAfter),
      run: () => sign(world, seat(), found(submitted, sheet.interview), draw),
    },
  }
}

function startOf(world: SampleWorld, interview: string): Instant {
  return slotStart(world.days.slot(interviewOf(world, interview)))
}

function interviewOf(world: SampleWorld, key: string): SampleInterview {
  return found(
    world.content.interviews.find((interview) => interview.key === key),
    key,
  )
}
