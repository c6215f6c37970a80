import type { HistoryEvent } from './plan-history'
import { addAssessment, gradeAll, takeInWork } from './grade-work'
import type { Later } from './later-content'
import { dealResumes, reviewAll } from './review-resumes'
import { found, type DrawSheet, type SampleWorld } from './sample-world'
import { decide, signDecision, talk, type DecidedOn } from './talk-and-decide'

/** What happens in the sample that is further along, besides its interviews: review, grading, debrief, decision. */
export function planLater(
  world: SampleWorld,
  { content, drawReport }: Later,
  draw: DrawSheet,
): readonly HistoryEvent[] {
  const { days } = world
  const { assessment, debrief, decision, review } = content
  let decided: DecidedOn | undefined
  return [
    { at: days.instant(-6, '09:00'), run: () => dealResumes(world, review) },
    { at: days.instant(-6, '10:00'), run: () => reviewAll(world, review) },
    { at: days.instant(-5, '09:00'), run: () => addAssessment(world, assessment) },
    { at: days.instant(-3, '17:30'), run: () => takeInWork(world, assessment) },
    { at: days.instant(-2, '15:30'), run: () => gradeAll(world, assessment, draw) },
    { at: days.instant(-1, '09:00'), run: () => talk(world, debrief) },
    {
      at: days.instant(-1, '15:30'),
      run: async () => {
        decided = await decide(world, decision)
      },
    },
    {
      at: days.instant(-1, '15:34'),
      run: () => signDecision(world, found(decided, decision.applicant), drawReport),
    },
  ]
}
