import type { Messages } from '../message-types'

/** What was prepared for a hiring action. */
export const preparation = {
  'preparation.competencies': 'Competencies',
  'preparation.tasks': 'Job tasks',
  'preparation.task': 'Job task',
  'preparation.core': 'Core competency',
  'preparation.minimum': 'minimum qualification',
  'preparation.guide': 'Guide: {round} (version {version})',
  'preparation.checklist': 'Before the interview',
  'preparation.introduction': 'Introduction, {minutes} minutes',
  'preparation.conclusion': 'Conclusion, {minutes} minutes',
  'preparation.question': 'Question {number}, {minutes} minutes',
  'preparation.follow-ups': 'Follow-ups: asked unless the answer covered them',
  'preparation.probes': 'Probes: may be asked',
  'preparation.good-response': 'Good-response note: raters only, after the interview',
} as const satisfies Messages
