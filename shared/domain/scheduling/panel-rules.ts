import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import type { RecordsReader } from '../../log/records'
import { readAll } from '../find-record'
import { Person } from '../panel/person'
import { recusedFrom } from '../panel/recusals'
import { recordPrefixes } from '../record-ids'
import type { PanelMember } from './interview'

/**
 * Whether these people may be the panel for an applicant, or for one who is only being added. Refuses: `panel.unknown-person`, `panel.twice`,
 * `panel.several-leads`, `panel.hiring-manager`, `panel.recused` (value `name`).
 */
export async function checkPanel(
  records: RecordsReader,
  action: Id,
  applicant: Id | undefined,
  panel: readonly PanelMember[],
): Promise<Result<readonly PanelMember[]>> {
  const people = new Map(
    readAll(Person, await records.list(recordPrefixes.persons(action))).map((person) => [person.id, person]),
  )
  const recused = applicant === undefined ? new Set<Id>() : await recusedFrom(records, applicant)
  const seen = new Set<Id>()
  for (const { person: id } of panel) {
    const person = people.get(id)
    if (person === undefined) return fail(new AppError('panel.unknown-person', id))
    const { name } = person
    if (seen.has(id)) return fail(new AppError('panel.twice', id, { name }))
    if (person.duties.includes('hiring-manager'))
      return fail(new AppError('panel.hiring-manager', id, { name }))
    if (recused.has(id)) return fail(new AppError('panel.recused', id, { name }))
    seen.add(id)
  }
  const leads = panel.filter((member) => member.role === 'lead').length
  return leads > 1 ? fail(new AppError('panel.several-leads', String(leads))) : ok(panel)
}
