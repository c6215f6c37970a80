import {
  closeNotes,
  interruptNotes,
  resumeNotes,
  setNotesAside,
} from '#shared/domain/interview/commands/sitting-commands'
import { reportIncident } from '#shared/domain/interview/commands/report-incident'
import type { IncidentKind } from '#shared/domain/scheduling/incidents'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask, type Task } from '../../../app/use-task'
import type { RoomMaterial } from '../room/load-room'

/** The clock of a room, as far as it matters to what happens in it. */
export interface StoppedClock {
  readonly start: () => void
  readonly pause: () => Promise<void>
}

interface Course {
  readonly task: Task
  /** Reports it to HR first: what cannot be reported does not change the notes. Answers whether it was done. */
  readonly report: (kind: IncidentKind, words: string) => Promise<boolean>
}

/** What happens to an interview that does not run its course. `begun`: there are notes to stop. */
export function useCourse(room: RoomMaterial, begun: boolean, clock: StoppedClock | undefined): Course {
  const { drafts, runner } = useSession()
  const task = useTask()
  const place = { action: room.action.id, interview: room.interview.id }
  const report = async (kind: IncidentKind, words: string): Promise<boolean> =>
    task.run(async () => {
      await drafts.commitAll()
      if (kind !== 'resumed') await clock?.pause()
      await runner.run(reportIncident, { ...place, incident: freshId(), kind, words })
      if (!begun) return
      if (kind === 'interrupted') await runner.run(interruptNotes, { ...place, interruption: freshId() })
      if (kind === 'withdrawn') await runner.run(closeNotes, place)
      if (kind === 'wrong-person') await runner.run(setNotesAside, { ...place, aside: freshId() })
      if (kind === 'resumed') {
        await runner.run(resumeNotes, place)
        clock?.start()
      }
    })
  return { task, report }
}
