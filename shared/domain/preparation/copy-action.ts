import type { Id } from '../../kernel/ids'
import type { RecordsReader } from '../../log/records'
import { findRecord, readAll, type Identified } from '../find-record'
import { recordIds } from '../record-ids'
import type { ActionTemplate } from './action-template'
import { Competency } from './competency'
import { inOrder } from './editing/order'
import { newestVersion, versionsOf } from './guide-draft'
import { AssessmentRound, HiringAction, JobTask, Role } from './hiring-action'
import { InterviewGuide } from './interview-guide'
import { TechnicalAssessment } from './technical-assessment'

/** What can come along from an earlier hiring action. */
export const COPIED_PARTS = [
  'roles',
  'tasks',
  'competencies',
  'rounds',
  'guides',
  'assessments',
  'rules',
  'contacts',
] as const
export type CopiedPart = (typeof COPIED_PARTS)[number]

/** A hiring action that begins with nothing. */
export const EMPTY_TEMPLATE: ActionTemplate = {
  title: '',
  series: '',
  grade: '',
  roles: [],
  competencies: [],
  tasks: [],
  rounds: [],
  guides: [],
  assessments: [],
  contacts: [],
  settings: null,
}

/**
 * The chosen parts of a hiring action as a template. `records` are those of that action. What names a part
 * that does not come along goes without it; a guide or an assessment comes only with its round, and an assessment
 * without what is of that action alone: dates, pilot test, ticks.
 */
export async function templateOfAction(
  records: RecordsReader,
  action: Id,
  parts: readonly CopiedPart[],
): Promise<ActionTemplate> {
  const found = await findRecord(records, HiringAction, recordIds.action(action))
  return chooseParts(
    {
      title: found?.title ?? '',
      series: found?.series ?? '',
      grade: found?.grade ?? '',
      roles: keyed(inOrder(readAll(Role, await records.list('role/')))),
      competencies: keyed(inOrder(readAll(Competency, await records.list('competency/')))),
      tasks: keyed(inOrder(readAll(JobTask, await records.list('task/')))),
      rounds: keyed(inOrder(readAll(AssessmentRound, await records.list('round/')))),
      guides: newestGuides(readAll(InterviewGuide, await records.list('guide/'))),
      assessments: readAll(TechnicalAssessment, await records.list('assessment/')).map(assessmentOf),
      contacts: found?.contacts ?? [],
      settings: found?.settings ?? null,
    },
    parts,
  )
}

/** A template with the chosen parts alone. A table of outcomes is made for its rounds, and stays behind without them. */
export function chooseParts(template: ActionTemplate, parts: readonly CopiedPart[]): ActionTemplate {
  const roles = parts.includes('roles') ? template.roles : []
  const competencies = parts.includes('competencies') ? template.competencies : []
  const rounds = parts.includes('rounds') ? template.rounds : []
  const keepRoles = keeper(roles)
  const keepCompetencies = keeper(competencies)
  const roundKeys = new Set(rounds.map(({ key }) => key))
  const withKept = (question: TemplateQuestion): TemplateQuestion => ({
    ...question,
    roles: keepRoles(question.roles),
    competencies: keepCompetencies(question.competencies),
  })
  const withKeptCompetencies = (assessment: ActionTemplate['assessments'][number]) => ({
    ...assessment,
    competencies: keepCompetencies(assessment.competencies),
  })
  const { settings } = template
  const rules = settings === null || parts.includes('rounds') ? settings : { ...settings, outcomes: [] }
  const guideOf = ({ key, round, title, content }: ActionTemplate['guides'][number]) => ({
    key,
    round,
    title,
    content: { ...content, questions: content.questions.map(withKept) },
  })
  const competencyOf = (competency: ActionTemplate['competencies'][number]) => ({
    ...competency,
    roles: keepRoles(competency.roles),
  })
  const taskOf = (task: ActionTemplate['tasks'][number]) => ({
    ...task,
    competencies: keepCompetencies(task.competencies),
  })
  return {
    ...template,
    roles,
    rounds,
    competencies: competencies.map(competencyOf),
    tasks: parts.includes('tasks') ? template.tasks.map(taskOf) : [],
    guides: parts.includes('guides')
      ? template.guides.filter(({ round }) => roundKeys.has(round)).map(guideOf)
      : [],
    assessments: parts.includes('assessments')
      ? template.assessments.filter(({ key }) => roundKeys.has(key)).map(withKeptCompetencies)
      : [],
    contacts: parts.includes('contacts') ? template.contacts : [],
    settings: parts.includes('rules') ? rules : null,
  }
}

type TemplateQuestion = ActionTemplate['guides'][number]['content']['questions'][number]

function newestGuides(guides: Parameters<typeof versionsOf>[0]): ActionTemplate['guides'] {
  const rounds = [...new Set(guides.map(({ round }) => round))]
  return rounds.flatMap((round) => {
    const newest = newestVersion(versionsOf(guides, round))
    return newest === undefined
      ? []
      : [{ key: newest.id, round, title: newest.title, content: newest.content }]
  })
}

function assessmentOf(assessment: Identified<TechnicalAssessment>): ActionTemplate['assessments'][number] {
  const { id: key, due: _due, gradeBy: _gradeBy, pilot: _pilot, checklist, ...rest } = assessment
  return { ...rest, key, checklist: checklist.map(({ text }) => ({ text, done: false })) }
}

function keyed<Item extends { readonly id: Id; readonly deleted: boolean }>(
  items: readonly Item[],
): (Omit<Item, 'id' | 'deleted'> & { key: Id })[] {
  return items.map((item) => {
    const { id, deleted: _, ...rest } = item
    return Object.assign(rest, { key: id })
  })
}

function keeper(kept: readonly { readonly key: string }[]): (keys: readonly string[]) => string[] {
  const known = new Set(kept.map(({ key }) => key))
  return (keys) => keys.filter((key) => known.has(key))
}
