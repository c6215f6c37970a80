import type { Messages } from './message-types'

/** What a job analysis or a guide in work gives to think about, each with its reason. Nothing here blocks. */
export const preparationWarnings = {
  'warning.guide.no-text': 'Question {number} has no text yet.',
  'warning.guide.no-competency':
    'Question {number} looks at no competency: its answer could not be rated. Choose one.',
  'warning.guide.too-many-competencies':
    'Question {number} looks at {competencies} competencies. More than two cannot be told apart in one answer.',
  'warning.guide.competency-unasked':
    'No question looks at {competency}. Each competency needs one, or it cannot be rated.',
  'warning.guide.avoid':
    'Question {number} holds {words}: such questions say little about the job and invite rehearsed answers.',
  'warning.guide.leading':
    'Question {number} holds {words}, which leads to the wanted answer. Ask it openly.',
  'warning.guide.protected':
    'Question {number} holds {words}, which may touch what the law protects. Ask only about the work.',
  'warning.guide.depth-without-follow-ups':
    'Question {number} takes {minutes} minutes but has no follow-up. A question in depth needs follow-ups that everybody is asked.',
  'warning.guide.over-slot':
    'The parts take {minutes} minutes, {over} more than the {slot} of one interview.',
  'warning.guide.no-introduction': 'The introduction is empty: every applicant should hear the same one.',
  'warning.guide.no-conclusion': 'The conclusion is empty: every applicant should hear what comes next.',
  'warning.job.core-competencies':
    'There are {core} core competencies. {least} to {most} can be assessed well.',
  'warning.job.tasks-behind':
    '{competency} has {tasks} job tasks behind it. {least} to {most} show that the job needs it.',
  'warning.job.no-levels': '{competency} has no proficiency levels: raters would each judge by their own.',
  'warning.job.no-minimum': '{competency} has no minimum qualification. Mark the level that must be met.',
  'warning.job.level-undescribed': '{competency}: no description yet of {levels}.',
  'warning.job.task-unlinked': 'No competency is linked to “{task}”.',
} as const satisfies Messages
