import type { HistoryEvent } from './plan-history'
import { addAssessment, gradeAll, takeInWork } from './grade-work'
import type { LaterContent } from './later-content'
import { deal, reviewAll } from './review-resumes'
import type { DrawSheet, SampleWorld } from './sample-world'
import { decide, talk } from './talk-and-decide'

/** What happens in the sample that is further along, besides its interviews: review, grading, debrief, decision. */
export function planLater(world: SampleWorld, later: LaterContent, draw: DrawSheet): readonly HistoryEvent[] {
  const { days } = world
  return [
    { at: days.instant(-6, '09:00'), run: () => deal(world, world.id('resume-review')) },
    { at: days.instant(-6, '10:00'), run: () => reviewAll(world, later.review) },
    { at: days.instant(-5, '09:00'), run: () => addAssessment(world, later.assessment) },
    { at: days.instant(-3, '17:30'), run: () => takeInWork(world, later.assessment) },
    { at: days.instant(-2, '15:30'), run: () => gradeAll(world, later.assessment, draw) },
    { at: days.instant(-1, '09:00'), run: () => talk(world, later.debrief) },
    { at: days.instant(-1, '15:30'), run: () => decide(world, later.decision) },
  ]
}
