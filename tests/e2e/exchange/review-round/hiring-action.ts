import { mkdirSync } from 'node:fs'
import { knownRecords } from '#electron/app/action-records'
import { runCommand } from '#electron/app/command-runner'
import { Exchanges } from '#electron/app/exchanges'
import { systemRandom } from '#electron/platform/random'
import { readAll } from '#shared/domain/find-record'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import type { ActionTemplate } from '#shared/domain/preparation/action-template'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import { Role } from '#shared/domain/preparation/hiring-action'
import { newId, type Id } from '#shared/kernel/ids'
import { confirmLaptop, letIn, newProfile, withProfile } from '../../../support/laptops/profiles'
import { ROLES } from './applications'

const LEVELS = [
  { id: 'not', name: 'Does not meet', description: 'Needs guidance for the usual tasks.' },
  { id: 'meets', name: 'Meets', description: 'Does the usual tasks alone.' },
  { id: 'exceeds', name: 'Exceeds', description: 'Is asked by others.' },
]
export const FIRST_COMPETENCY = 'Data analysis'
const COMPETENCIES = [
  { key: 'analysis', name: FIRST_COMPETENCY, definition: 'Answers questions with measurements.', roles: [] },
  { key: 'writing', name: 'Technical writing', definition: 'Writes what others can act on.', roles: [] },
  { key: 'gauges', name: 'Gauging', definition: 'Builds and keeps gauges.', roles: ['Engineer'] },
]

const TEMPLATE: ActionTemplate = {
  title: 'Hydrologist',
  series: '1315',
  grade: '12',
  roles: ROLES.map((name, index) => ({ key: name, name, order: index + 1 })),
  competencies: COMPETENCIES.map(({ key, name, definition, roles }, index) => ({
    key,
    name,
    definition,
    roles,
    levels: LEVELS,
    minimum: 'meets',
    order: index + 1,
  })),
  tasks: [],
  rounds: [{ key: 'review', name: 'Résumé review', kind: 'resume-review', order: 1, minutes: 30 }],
  guides: [],
  assessments: [],
  contacts: [],
  settings: null,
}

/** Who works on which profile. */
export interface Worker {
  readonly name: string
  readonly folder: string
  /** By name; none who is at home in all. */
  readonly roles: readonly string[]
}

/**
 * HR's profile with a hiring action, the SMEs in it, and a profile for each of them; all exchange over one folder.
 * Returns the SMEs' ids by their names.
 */
export async function beginHiringAction(
  hr: Omit<Worker, 'roles'>,
  smes: readonly Worker[],
  share: string,
): Promise<{ readonly action: Id; readonly people: ReadonlyMap<string, Id> }> {
  mkdirSync(share)
  const action = newId(systemRandom)
  const hired = smes.map((sme) => ({ ...sme, person: newId(systemRandom) }))
  const clerk = newId(systemRandom)
  await newProfile(hr.folder, hr.name, clerk)
  await withProfile(hr.folder, async (laptop) => {
    const profile = { name: hr.name, title: '', agency: '', email: '', zone: 'UTC' }
    await runCommand(laptop, action, createAction, {
      action,
      title: TEMPLATE.title,
      series: TEMPLATE.series,
      grade: TEMPLATE.grade,
      agency: 'Bureau of Tidal Works',
      locations: ['Duluth, MN'],
      announcement: 'TW-26-014',
      zone: 'America/Chicago',
      template: TEMPLATE,
      creator: { profile, duties: ['hr-specialist'], fingerprint: '' },
    })
    await confirmLaptop(laptop, action, laptop)
    const roles = readAll(Role, (await knownRecords(laptop.journal, action)).views('role/'))
    for (const { name, person, roles: own } of hired) {
      const at = roles.filter((role) => own.includes(role.name)).map(({ id }) => id)
      await runCommand(laptop, action, addPerson, { action, person, name, duties: ['sme'], roles: at })
    }
    for (const { name, person, folder } of hired) {
      await newProfile(folder, name, person)
      await letIn(laptop, action, { folder, share })
    }
    await new Exchanges(laptop).choose(action, share)
  })
  return { action, people: new Map(hired.map(({ person, name }) => [name, person])) }
}
