import { useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import { setNotesPart } from '#shared/domain/interview/commands/run-commands'
import type { Notes } from '#shared/domain/interview/notes'
import { openInterruption } from '#shared/domain/interview/pauses'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { nowMs } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { turnPage } from '../../../components/pdf-view/use-page-keys'
import { useCourse } from '../course/use-course'
import { clockGoesOn } from './clock-goes-on'
import type { RoomMaterial } from './load-room'
import { roomAction, type RoomAction } from './room-keys'
import { neighbour, nextFollowUpState, partAt, roomParts, type RoomPart } from './room-parts'
import { transcriptTarget } from './transcript-target'
import { useEnd, type Ending } from './treatment/use-end'
import { usePauses, type Pauses } from './treatment/use-pauses'
import { useInterviewClock, type InterviewClock } from './use-interview-clock'
import { useFollowUps, type FollowUps } from './use-follow-ups'
import { useLayout, type RoomLayout } from './layout/use-layout'
import { useTyping, type Typing } from './typing/use-typing'
import { usePanes, type Panes } from './use-panes'

export interface RoomState {
  readonly parts: readonly RoomPart[]
  readonly part: RoomPart
  readonly clock: InterviewClock
  readonly panes: Panes
  readonly ended: boolean
  readonly ending: Ending
  readonly pauses: Pauses
  readonly error: AppError | undefined
  /** What stands in a question's field and is no change yet. */
  readonly typed: (question: Id) => string | undefined
  readonly goTo: (part: RoomPart | undefined) => void
  readonly togglePause: () => void
  readonly followUps: FollowUps
  readonly typing: Typing
  readonly layout: RoomLayout
}

/** Where the interview stands and what can be done: every step commits what is typed and writes the time. */
export function useRoom(room: RoomMaterial, notes: Notes): RoomState {
  const { runner, drafts } = useSession()
  const task = useTask()
  const panes = usePanes()
  const layout = useLayout()
  const ids = { action: room.action.id, interview: room.interview.id }
  const followUps = useFollowUps(ids, notes, task)
  const pauses = usePauses(ids, notes, task)
  const parts = roomParts(room.guide.content, room.applicant.roles, room.interview.extraMinutes)
  const [shown, setShown] = useState(notes.part)
  const part = partAt(parts, shown)
  if (part === undefined) throw new AppError('unexpected', 'an interview without parts')
  const ended = notes.endedAt !== undefined
  const clock = useInterviewClock({
    ...ids,
    part: part.id,
    used: notes.timeUsed,
    running: clockGoesOn(notes, room.round.minutes, nowMs()),
  })

  const ending = useEnd(room, clock)
  const interrupted = openInterruption(notes) !== undefined
  const course = useCourse(room, true, clock)

  const typed = (question: Id): string | undefined =>
    drafts.keeper(transcriptTarget(ids.action, ids.interview, runner.person, question)).pending

  const goTo = (target: RoomPart | undefined): void => {
    if (target === undefined || target.id === part.id) return
    setShown(target.id)
    void task.run(async () => {
      await Promise.all([drafts.commitAll(), clock.moveTo(target.id)])
      if (!ended) await runner.run(setNotesPart, { ...ids, part: target.id })
    })
  }
  const togglePause = (): void => {
    if (ended) return
    if (interrupted) {
      if (!course.task.busy) void course.report('resumed', '')
      return
    }
    if (!clock.running) {
      clock.start()
      pauses.over()
    } else {
      pauses.begin()
      void task.run(async () => {
        await Promise.all([drafts.commitAll(), clock.pause()])
      })
    }
  }

  const typing = useTyping({ place: ids, notes, parts, part, task, elapsed: () => clock.total, goTo })

  const act = (action: RoomAction): void => {
    switch (action.kind) {
      case 'next':
        return goTo(neighbour(parts, part.id, 1))
      case 'previous':
        return goTo(neighbour(parts, part.id, -1))
      case 'pause':
        return togglePause()
      case 'hide':
        return panes.setSafe(!panes.safe)
      case 'help':
        return panes.setKeys(!panes.keys)
      case 'beside':
        return panes.setDialog('beside')
      case 'incident':
        return panes.setDialog('incident')
      case 'resume':
        return panes.toggleResume()
      case 'turn-page':
        if (panes.resumeScroller.current !== null) turnPage(panes.resumeScroller.current, action.by)
        return undefined
      case 'layout':
        return layout.toggle(action.which)
      case 'typing':
        return typing.act(action.does)
      case 'follow-up': {
        if (part.kind !== 'question') return undefined
        const followUp = part.question.followUps[action.number - 1]
        if (followUp !== undefined)
          followUps.set(part.id, followUp.id, nextFollowUpState(followUps.stateOf(followUp.id)))
      }
    }
  }
  useWindowEvent('keydown', (event) => {
    const action = roomAction(event)
    if (action === undefined || event.repeat || hasDialogOfItsOwn(event, panes, action)) return
    event.preventDefault()
    act(action)
  })

  return {
    parts,
    part,
    clock,
    panes,
    ended,
    ending,
    pauses,
    error: task.error ?? ending.task.error ?? course.task.error,
    typed,
    goTo,
    togglePause,
    followUps,
    typing,
    layout,
  }
}

/** What would open behind the page for the applicant. */
const BEHIND: ReadonlySet<RoomAction['kind']> = new Set(['help', 'resume', 'beside', 'incident'])

/** A dialog keeps its keys; only the page for the applicant is steered from behind it, and the list of keys closes. */
function hasDialogOfItsOwn(event: KeyboardEvent, panes: Panes, action: RoomAction): boolean {
  if (panes.safe) return BEHIND.has(action.kind)
  if (panes.keys) return action.kind !== 'help'
  return event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
}
