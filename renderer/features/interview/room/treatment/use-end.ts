import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { findRecord } from '#shared/domain/find-record'
import { setNotesFollowUp } from '#shared/domain/interview/commands/notes-commands'
import { endNotes } from '#shared/domain/interview/commands/run-commands'
import {
  changePause,
  explainOrder,
  setNotesAsked,
  skipInNotes,
} from '#shared/domain/interview/commands/treatment-commands'
import { unexplained, type Unexplained } from '#shared/domain/interview/equal-treatment'
import { Notes } from '#shared/domain/interview/notes'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { paths } from '../../../../app/paths'
import { useSession } from '../../../../app/session'
import { useTask, type Task } from '../../../../app/use-task'
import type { RoomMaterial } from '../load-room'
import type { InterviewClock } from '../use-interview-clock'
import { pauseReasonOf, type Answer } from './answers'

export interface Ending {
  readonly task: Task
  /** What must be said first; undefined while nothing is asked. */
  readonly open: readonly Unexplained[] | undefined
  /** Ends the interview, marks it as held and goes to the score sheet; or asks what is open first. */
  readonly end: () => void
  readonly answer: (answers: readonly Answer[]) => void
  /** Back into the interview. */
  readonly cancel: () => void
}

/** The end of an interview: the clock stops at once, what was left out is asked, and then it is over. */
export function useEnd(room: RoomMaterial, clock: InterviewClock): Ending {
  const { data, drafts, runner } = useSession()
  const [, navigate] = useLocation()
  const task = useTask()
  const [open, setOpen] = useState<readonly Unexplained[]>()
  const ran = useRef(false)
  const ids = { action: room.action.id, interview: room.interview.id }

  const endOrAsk = async (): Promise<void> => {
    const notes = await findRecord(data.records, Notes, recordIds.notes(ids.interview, runner.person))
    const questions = questionsFor(room.guide.content, room.applicant.roles)
    const left = unexplained(questions, notes ?? Notes.parse({}))
    setOpen(left.length === 0 ? undefined : left)
    if (left.length > 0) return
    await runner.run(endNotes, ids)
    if (room.interview.status === 'scheduled') {
      await runner.run(setInterviewStatus, { ...ids, status: 'interviewed' })
    }
    navigate(paths.sheet(ids.action, ids.interview))
  }
  const say = async (answer: Answer): Promise<void> => {
    const { choice, of, words } = answer
    if (of.kind === 'pause') {
      const reason = pauseReasonOf(answer)
      if (reason === null) return
      await runner.run(changePause, { ...ids, pause: of.pause, why: { reason, words }, over: true })
      return
    }
    if (of.kind === 'order') {
      await runner.run(explainOrder, { ...ids, reason: words })
    } else if (choice === 'left-out') {
      const left = of.kind === 'question' ? of.question : of.followUp
      await runner.run(skipInNotes, { ...ids, left, reason: words })
    } else if (of.kind === 'question') {
      await runner.run(setNotesAsked, { ...ids, question: of.question, asked: true })
    } else {
      const state = choice === 'covered' ? 'covered' : 'asked'
      await runner.run(setNotesFollowUp, { ...ids, followUp: of.followUp, state })
    }
  }
  return {
    task,
    open,
    end: () =>
      void task.run(async () => {
        ran.current = clock.running
        await Promise.all([drafts.commitAll(), clock.pause()])
        await endOrAsk()
      }),
    answer: (answers) =>
      void task.run(async () => {
        for (const answer of answers) await say(answer)
        await endOrAsk()
      }),
    cancel: () => {
      setOpen(undefined)
      if (ran.current) clock.start()
    },
  }
}
