import type { Identified } from '../../find-record'
import type { Competency } from '../competency'
import type { JobTask } from '../hiring-action'
import type { PreparationWarning } from './guide-warnings'

/** How many core competencies a job should have, and how many tasks should stand behind each. */
const CORE = { least: 3, most: 6 }
const TASKS = { least: 4, most: 5 }

/** How many tasks need each competency, by its id. */
export function tasksBehind(tasks: readonly JobTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { competencies } of tasks) {
    for (const id of new Set(competencies)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** What the job analysis gives to think about: never blocking. */
export function jobWarnings(
  competencies: readonly Identified<Competency>[],
  tasks: readonly Identified<JobTask>[],
): readonly PreparationWarning[] {
  const warnings: PreparationWarning[] = []
  const core = competencies.filter(({ roles }) => roles.length === 0).length
  if (core < CORE.least || core > CORE.most) {
    warnings.push({ code: 'job.core-competencies', about: undefined, values: { core, ...CORE } })
  }
  const counts = tasksBehind(tasks)
  for (const { id, name, levels, minimum } of competencies) {
    const linked = counts.get(id) ?? 0
    const values = { competency: name }
    if (linked < TASKS.least || linked > TASKS.most) {
      warnings.push({ code: 'job.tasks-behind', about: id, values: { ...values, tasks: linked, ...TASKS } })
    }
    if (levels.length === 0) warnings.push({ code: 'job.no-levels', about: id, values })
    else if (!levels.some((level) => level.id === minimum)) {
      warnings.push({ code: 'job.no-minimum', about: id, values })
    }
    const bare = levels.filter(({ description }) => description.trim() === '').map((level) => level.name)
    if (bare.length > 0) {
      warnings.push({
        code: 'job.level-undescribed',
        about: id,
        values: { ...values, levels: bare.join(', ') },
      })
    }
  }
  for (const { id, text, competencies: linked } of tasks) {
    if (linked.length === 0) warnings.push({ code: 'job.task-unlinked', about: id, values: { task: text } })
  }
  return warnings
}
