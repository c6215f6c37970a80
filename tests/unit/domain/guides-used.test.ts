import { expect, it } from 'vitest'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import type { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { guidesUsed } from '#shared/domain/scheduling/guides-used'
import type { Interview } from '#shared/domain/scheduling/interview'

const round = (id: string): AssessmentRound & { id: string } => ({
  id,
  name: `Interview ${id}`,
  kind: 'interview',
  order: 1,
  minutes: 60,
  deleted: false,
})
const SCRIPT = { script: '', minutes: 5 }
const guide = (id: string, of: string, version: number, reason = ''): InterviewGuide & { id: string } => ({
  id,
  round: of,
  title: 'Guide',
  version,
  reason,
  content: { introduction: SCRIPT, conclusion: SCRIPT, checklist: [], questions: [] },
  deleted: false,
})
const interview = (
  id: string,
  of: string,
  by: string,
  status: Interview['status'] = 'interviewed',
): Interview & { id: string } => ({
  id,
  applicant: `applicant ${id}`,
  round: of,
  guide: by,
  status,
  panel: [],
  extraMinutes: 0,
  comments: '',
  deleted: false,
})

const ROUNDS = [round('1'), round('2')]
const GUIDES = [
  guide('b', '1', 2, 'Question 3 was read in two ways.'),
  guide('a', '1', 1),
  guide('c', '2', 1),
]

it('every version by which interviews of a round were held is told, where they are not the same', () => {
  const interviews = [
    interview('i', '1', 'a'),
    interview('j', '1', 'a'),
    interview('k', '1', 'b'),
    interview('l', '2', 'c'),
  ]
  expect(guidesUsed(ROUNDS, GUIDES, interviews)).toEqual([
    { round: ROUNDS[0], version: 1, reason: '', interviews: 2 },
    { round: ROUNDS[0], version: 2, reason: 'Question 3 was read in two ways.', interviews: 1 },
  ])
})

it('an interview that did not take place tells nothing', () => {
  const interviews = [interview('i', '1', 'a'), interview('k', '1', 'b', 'scheduled')]
  expect(guidesUsed(ROUNDS, GUIDES, interviews)).toEqual([])
})
