import { isRater } from '../panel/duties'
import type { Schedule, ScheduleWarning } from './schedule'

/**
 * Who may not be on a panel and is there after a merge, panels on which nobody or several people lead, and one rater
 * where a panel is to rate.
 */
export function panelWarnings({
  interviews,
  people,
  recusals,
  interviewers,
}: Schedule): readonly ScheduleWarning[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const warnings: ScheduleWarning[] = []
  for (const { id: interview, applicant, panel } of interviews) {
    for (const { person } of panel) {
      const found = known.get(person)
      const values = { name: found?.name ?? '' }
      if (found === undefined) warnings.push({ code: 'schedule.person-gone', interview, person, values: {} })
      if (found?.duties.includes('hiring-manager') === true) {
        warnings.push({ code: 'schedule.hiring-manager', interview, person, values })
      }
      if (recusals.get(applicant)?.has(person) === true) {
        warnings.push({ code: 'schedule.recused', interview, person, values })
      }
    }
    if (interviewers === 'panel' && panel.filter(({ role }) => isRater(role)).length === 1) {
      warnings.push({ code: 'schedule.one-rater', interview, values: {} })
    }
    const leads = panel.filter(({ role }) => role === 'lead').length
    if (leads > 1) warnings.push({ code: 'schedule.several-leads', interview, values: { count: leads } })
    if (leads === 0 && panel.length > 0) warnings.push({ code: 'schedule.no-lead', interview, values: {} })
  }
  return warnings
}
